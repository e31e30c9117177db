"""Train the vision tower for a planned number of minutes; stop and go on at any time."""

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional
from torch.utils.data import DataLoader, IterableDataset

from pocket import parallel, practice
from pocket import targets as tg
from pocket.contrast import Contrast, encode
from pocket.draw import draw
from pocket.optimise import Master, pace
from pocket.scene import GRID, Scene, sample

BATCH = 64
RATE = 1.5e-3
# Seeds below are kept for measurement and for the tests.
FIRST_SEED = 1_000_000

Batch = tuple[Tensor, Tensor, Tensor, Tensor]


def picture(scene: Scene) -> Tensor:
    """The drawn scene as (SIZE, SIZE, 3) uint8."""
    return torch.from_numpy(np.array(draw(scene)))


def collate(scenes: list[Scene]) -> Batch:
    """Pixels, labels, geometry and caption words of some scenes."""
    made = [tg.targets(scene) for scene in scenes]
    return (
        torch.stack([picture(scene) for scene in scenes]),
        torch.from_numpy(np.stack([labels for labels, _ in made])),
        torch.from_numpy(np.stack([geometry for _, geometry in made])),
        encode([tg.caption(scene) for scene in scenes]),
    )


class Stream(IterableDataset[Batch]):
    """Batches of fresh scenes, without end: `batch` of every `stride` seeds from `start` on."""

    def __init__(self, start: int, batch: int, stride: int) -> None:
        self.start, self.batch, self.stride = start, batch, stride

    def __iter__(self) -> Iterator[Batch]:
        seed = self.start
        while True:
            yield collate([practice.scene(seed + i) for i in range(self.batch)])
            seed += self.stride


def _peaks(marks: Tensor) -> list[int]:
    """Patches whose centre mark is likely and the strongest of its neighbourhood."""
    plane = marks.view(1, 1, GRID, GRID)
    strongest = functional.max_pool2d(plane, 3, 1, 1) == plane
    return (strongest & (plane > 0)).flatten().nonzero().flatten().tolist()


@torch.no_grad()
def measure(network: Contrast, scenes: list[Scene]) -> dict[str, float]:
    """How well the heads alone read scenes: exact sets, colours, words, kinds, as shares."""
    network.eval()
    device = next(network.parameters()).device
    exact: dict[str, list[bool]] = {}
    colour: list[bool] = []
    word: list[bool] = []
    for start in range(0, len(scenes), 64):
        part = scenes[start : start + 64]
        pixels = torch.stack([picture(scene) for scene in part]).to(device)
        kinds, colours, letters, boxes = (t.float().cpu() for t in network.read(pixels))
        for i, scene in enumerate(part):
            marked = _peaks(boxes[i, :, 0])
            named = [tg.KIND_PHRASES[int(kinds[i, cell].argmax())] for cell in marked]
            truth = sorted(t.kind or "unknown thing" for t in scene.things)
            truth += ["sign"] if scene.sign else []
            group = "other" if scene.style != "objects" else "5-6" if len(truth) > 4 else "1-4"
            if group == "other":
                right = tg.KIND_PHRASES[int(kinds[i].mean(0).argmax())] == scene.style
            else:
                right = sorted(named) == sorted(truth)
            exact.setdefault(group, []).append(right)
            for thing in scene.known:
                if thing.colour:
                    colour.append(
                        tg.COLOUR_PHRASES[int(colours[i, thing.cell].argmax())] == thing.colour
                    )
            if scene.sign:
                box = scene.sign.box
                cell = int((box[1] + box[3]) / 28) * 8 + int((box[0] + box[2]) / 28)
                read = [tg.CHARACTER_NAMES[int(k)] for k in letters[i, cell].argmax(-1)]
                word.append("".join(c for c in read if c != "nothing") == scene.sign.text)
    network.train()
    scores = {f"exact {k}": sum(v) / len(v) for k, v in sorted(exact.items())}
    return scores | {
        "colour": sum(colour) / max(1, len(colour)),
        "word": sum(word) / max(1, len(word)),
    }


def save(path: Path, state: dict[str, object]) -> None:
    """Write a checkpoint so that a crash leaves the old one whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    torch.save(state, part)
    part.replace(path)


def train(folder: Path, minutes: float, device: str = "cpu") -> None:
    """Train until `minutes` are spent in all, across runs; checkpoint at `folder`/vision.pt."""
    path = folder / "vision.pt"
    torch.manual_seed(1)
    network = Contrast().to(device).bfloat16()
    master = Master(network, RATE)
    spent, seen = 0.0, 0
    if path.exists():
        kept = torch.load(path, map_location=device, weights_only=False)
        spent, seen = float(kept["spent"]), int(kept["seen"])
        if spent >= minutes * 60:
            return
        master.restore(kept["master"])
    held_out = [sample(seed) for seed in range(400)]
    share = BATCH // parallel.count()
    stream = Stream(FIRST_SEED + seen + parallel.rank() * share, share, BATCH)
    loader = DataLoader(stream, batch_size=None, num_workers=1, prefetch_factor=4)
    first = parallel.rank() == 0
    last = saved = time.monotonic()
    average = torch.zeros(7)
    step = 0
    for pixels, labels, geometry, words in loader:
        loss, parts = network(*(t.to(device) for t in (pixels, labels, geometry, words)))
        loss.backward()
        master.step(pace(spent / (minutes * 60)))
        now = time.monotonic()
        spent, last = parallel.agree(spent + now - last), now
        seen, step = seen + BATCH, step + 1
        average = average.lerp(parts.float().cpu(), max(0.05, 1 / step))
        if step % 50 == 0 and first:
            shown = " ".join(f"{v:.3f}" for v in average.tolist())
            print(f"vision {spent / 60:6.2f} min {seen:7d} scenes  {shown}", flush=True)
        done = spent >= minutes * 60
        if first and (done or now - saved > 180):
            scores = measure(network, held_out if done else held_out[:150])
            print("  held out:", {k: round(v, 3) for k, v in scores.items()}, flush=True)
            state = {"master": master.state(), "network": network.state_dict()}
            save(path, {**state, "spent": spent, "seen": seen})
            last = saved = time.monotonic()
        if done:
            return
