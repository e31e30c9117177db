"""What this machine has, what a model needs, and how to run the one on the other.

One set of facts (:func:`machine`), one formula (:func:`estimate`), one policy (:func:`choose`), one
judgement in words (:func:`judge`): whatever the window, the command line and the engine say about
memory comes from here, so they never contradict each other.
"""

from lavender.memory.devices import Device, Kind
from lavender.memory.estimate import Need, estimate, kv_bytes_per_token
from lavender.memory.machine import Machine, machine
from lavender.memory.policy import Choice, choose
from lavender.memory.sizes import Sizes, Wishes
from lavender.memory.verdict import Fit, Verdict, fit, gigabytes, judge

__all__ = [
    "Choice",
    "Device",
    "Fit",
    "Kind",
    "Machine",
    "Need",
    "Sizes",
    "Verdict",
    "Wishes",
    "choose",
    "estimate",
    "fit",
    "gigabytes",
    "judge",
    "kv_bytes_per_token",
    "machine",
]
