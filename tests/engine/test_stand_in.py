"""What stands in for a language model while photos are read."""

import os
from pathlib import Path

import pytest
from llama_cpp import llama_cpp as llama

from lavender.engine import stand_in


@pytest.mark.skipif(not hasattr(os, "memfd_create"), reason="has no files in memory")
def test_a_photo_could_not_be_read_where_the_disk_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    model = stand_in.open_stand_in()
    assert model
    llama.llama_model_free(model)


def test_without_any_room_there_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    monkeypatch.delattr(os, "memfd_create", raising=False)
    assert stand_in.open_stand_in() is None
