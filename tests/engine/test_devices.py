"""The engine can say what it computes on."""

from lavender.engine.client import Engine


def test_a_processor_is_always_there_and_no_child_is_left() -> None:
    with Engine() as engine:
        lines = engine.devices()
        assert any(line.startswith("CPU") for line in lines)
        assert engine.children() == {}
