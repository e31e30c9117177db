"""The engine can say what it computes on."""

from lavender.engine.client import Engine
from lavender.memory import Kind


def test_a_processor_is_always_there_and_no_child_is_left() -> None:
    with Engine() as engine:
        devices = engine.devices()
        processors = [device for device in devices if device.kind is Kind.PROCESSOR]
        assert [str(device)[:5] for device in processors] == ["CPU: "]
        assert engine.children() == {}
