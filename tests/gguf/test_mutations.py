"""Files with random damage: read or refused with a sentence, never anything else."""

import random
import struct
from pathlib import Path

from lavender.errors import UserError
from lavender.gguf import (
    Kind,
    LanguageFacts,
    VisionFacts,
    kind_of,
    plan_repair,
    read_header,
    write_repaired,
)
from tests.tiny import Tiny, write_pair

NASTY = [0, 1, 2, 9, 255, 2**15, 2**31 - 1, 2**31, 2**32 - 1, 2**63 - 1, 2**63, 2**64 - 1]


def mutated(content: bytes, header_end: int, chance: random.Random) -> bytes:
    """``content`` with one to four faults in its header, or cut short."""
    data = bytearray(content)
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(4, header_end)
        match chance.randrange(6):
            case 0:
                data[place] ^= 1 << chance.randrange(8)
            case 1:
                data[place : place + 4] = struct.pack("<I", chance.choice(NASTY) & 0xFFFFFFFF)
            case 2:
                data[place : place + 8] = struct.pack("<Q", chance.choice(NASTY))
            case 3:
                del data[place : place + chance.randint(1, 40)]
            case 4:
                data[place:place] = chance.randbytes(chance.randint(1, 40))
            case _:
                other = chance.randrange(4, header_end)
                length = chance.randint(1, 64)
                data[place : place + length] = data[other : other + length]
    if chance.random() < 0.1:
        del data[chance.randrange(len(data)) :]
    return bytes(data)


def examine(path: Path, folder: Path) -> bool:
    """Do all that the program does with an unknown file; whether it passed."""
    try:
        header = read_header(path)
        if kind_of(header) is Kind.MMPROJ:
            VisionFacts.of(header)
            plan = plan_repair(header)
            str(plan.explanation)
            if plan.needed:
                write_repaired(header, plan, folder / "repaired.gguf")
        else:
            LanguageFacts.of(header)
    except UserError as error:
        assert str(error)
        return False
    return True


def test_hundreds_of_mutations_end_in_facts_or_in_a_sentence(tmp_path: Path) -> None:
    chance = random.Random(20)
    path = tmp_path / "mutated.gguf"
    small = Tiny(vision_width=32, vision_heads=1, vision_ff=64, vision_layers=2, layers=1)
    passed = refused = 0
    for source in write_pair(tmp_path / "pair", small):
        content = source.read_bytes()
        end = read_header(source).infos_end
        for _ in range(300):
            path.write_bytes(mutated(content, end, chance))
            if examine(path, tmp_path):
                passed += 1
            else:
                refused += 1
    # Damage that happens to hit a word or a number that nobody checks may pass.
    assert refused > 300
    assert passed > 10
