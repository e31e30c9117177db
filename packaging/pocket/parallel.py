"""Several single-threaded processes that train together, each on its own share of a batch.

On a processor that other programs use too, threads that meet after every matrix product wait for
the slowest all the time.  Processes that meet once a step lose far less: with two cores half taken,
this is about twice as fast.  A GPU needs one process only.
"""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, distributed
from torch import multiprocessing as processes


def rank() -> int:
    """The number of this process among those that train together."""
    return int(distributed.get_rank()) if distributed.is_initialized() else 0


def count() -> int:
    """How many processes train together."""
    return int(distributed.get_world_size()) if distributed.is_initialized() else 1


def average(tensors: list[Tensor]) -> None:
    """Replace each tensor by its mean over all processes."""
    if count() == 1:
        return
    flat = torch.cat([t.reshape(-1) for t in tensors])
    distributed.all_reduce(flat)
    flat /= count()
    for tensor, mean in zip(tensors, flat.split([t.numel() for t in tensors]), strict=True):
        tensor.copy_(mean.view_as(tensor))


def exchange(tensors: list[Tensor]) -> None:
    """Give all processes each tensor as its owner has it: number i belongs to rank i % count."""
    if count() == 1:
        return
    for i, tensor in enumerate(tensors):
        if i % count() != rank():
            tensor.zero_()
    flat = torch.cat([t.reshape(-1) for t in tensors])
    distributed.all_reduce(flat)
    for tensor, whole in zip(tensors, flat.split([t.numel() for t in tensors]), strict=True):
        tensor.copy_(whole.view_as(tensor))


def agree(value: float) -> float:
    """The first process's value, for all."""
    if count() == 1:
        return value
    shared = torch.tensor([value], dtype=torch.float64)
    distributed.broadcast(shared, 0)
    return float(shared)


def _one(number: int, total: int, meeting: str, work: Callable[..., None], given: Any) -> None:
    torch.set_num_threads(1)
    distributed.init_process_group("gloo", init_method=meeting, rank=number, world_size=total)
    work(*given)
    distributed.barrier()
    distributed.destroy_process_group()


def run(total: int, work: Callable[..., None], *given: object) -> None:
    """Call `work` in `total` processes, or right here for one."""
    if total == 1:
        work(*given)
        return
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    with tempfile.TemporaryDirectory() as folder:
        meeting = (Path(folder) / "meeting").as_uri()
        processes.spawn(_one, (total, meeting, work, given), nprocs=total)
