"""A container's limits, read from trees like those of the kernel."""

from pathlib import Path

from lavender.memory.cgroup import Limits, limits


def files(folder: Path, **contents: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in contents.items():
        (folder / name.replace("__", ".")).write_text(text + "\n")


def process(tmp_path: Path, cgroup: str, *mounts: str) -> Path:
    folder = tmp_path / "proc self"
    files(folder, cgroup=cgroup, mountinfo="\n".join(mounts))
    return folder


def test_no_control_groups_mean_no_limits(tmp_path: Path) -> None:
    assert limits(tmp_path / "nothing") == Limits(None, None, None)


def test_version_2_counts_the_tightest_group_above_and_file_pages_as_free(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    files(tree / "a" / "b", memory__max="max", cpu__max="max 100000")
    files(
        tree / "a",
        memory__max="1000000",
        memory__current="700000",
        memory__stat="anon 100000\ninactive_file 400000\nactive_file 100000",
        cpu__max="150000 100000",
    )
    here = process(tmp_path, "0::/a/b", f"30 1 0:26 / {tree} rw - cgroup2 cgroup2 rw")
    assert limits(here) == Limits(memory=1_000_000, available=800_000, cpus=1.5)


def test_version_1_is_read_where_a_container_shows_only_its_own_part(tmp_path: Path) -> None:
    memory, cpu = tmp_path / "memory", tmp_path / "cpu"
    files(
        memory,
        memory__limit_in_bytes="6000000",
        memory__usage_in_bytes="5000000",
        memory__stat="total_inactive_file 1000000\ntotal_active_file 500000",
    )
    files(cpu, **{"cpu__cfs_quota_us": "200000", "cpu__cfs_period_us": "100000"})
    here = process(
        tmp_path,
        "4:memory:/docker/1234\n1:cpu,cpuacct:/docker/1234\n0::/",
        f"35 1 0:31 /docker/1234 {memory} rw shared:1 - cgroup cgroup rw,memory",
        f"32 1 0:28 /docker/1234 {cpu} rw - cgroup cgroup rw,cpu,cpuacct",
    )
    assert limits(here) == Limits(memory=6_000_000, available=2_500_000, cpus=2.0)


def test_version_1s_number_for_no_limit_is_none(tmp_path: Path) -> None:
    memory = tmp_path / "memory"
    files(memory, memory__limit_in_bytes="9223372036854771712", cpu__cfs_quota_us="-1")
    here = process(tmp_path, "4:memory:/", f"35 1 0:31 / {memory} rw - cgroup cgroup rw,memory")
    assert limits(here) == Limits(None, None, None)


def test_a_path_that_climbs_out_of_its_tree_is_not_followed(tmp_path: Path) -> None:
    files(tmp_path, memory__max="10")
    tree = tmp_path / "tree"
    files(tree, memory__max="5000")
    here = process(tmp_path, "0::/../..", f"30 1 0:26 / {tree} rw - cgroup2 cgroup2 rw")
    assert limits(here).memory == 5000


def test_unexpected_contents_are_no_limits(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    files(tree, memory__max="lots", cpu__max="fast", memory__stat="inactive_file\nx y z")
    here = process(
        tmp_path, "0::/\nnonsense\n", "short", f"30 1 0:26 / {tree} rw - cgroup2 cgroup2 rw"
    )
    assert limits(here) == Limits(None, None, None)
