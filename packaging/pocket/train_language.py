"""Train the language model: on text, then LLaVA's stages 1 and 2; stop and go on at any time."""

import time
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.utils.data import DataLoader

from pocket import corpus, language, parallel, vision, vocabulary
from pocket.contrast import Contrast
from pocket.corpus import STAGES, Batch, Stream
from pocket.helper import Helper, colour_pieces, name_pieces
from pocket.kinds import COLOUR_NAMES
from pocket.language import Language, Projector
from pocket.optimise import Master, pace
from pocket.prompt import PHOTO
from pocket.scene import sample
from pocket.train_vision import FIRST_SEED, picture, save
from pocket.vision import Tower
from pocket.vocabulary import Vocabulary
from pocket.wording import NUMBERS

RATE = {"text": 1.5e-3, "align": 2e-3, "instruct": 1.5e-3}

HELP_WEIGHT = 0.3


def piece_weights(words: Vocabulary) -> Tensor:
    """How much each piece counts in an answer, (pieces,) float32: more where it decides.

    Most tokens of an answer follow from the question and the one before; few say yes or no, how
    many, on which side, of what colour.
    """
    weights = torch.ones(len(words))
    for word in (
        *NUMBERS,
        *COLOUR_NAMES,
        *["left", "right", "above", "below", "top", "bottom", "middle"],
    ):
        weights[words.encode(word)[0]] = 4
    for word in ("Yes", "No"):
        weights[words.encode(word)[0]] = 10
    return weights


class Pocket(nn.Module):
    """Tower, projector and language model together."""

    def __init__(self, words: Vocabulary) -> None:
        super().__init__()
        self.tower = Tower()
        self.projector = Projector()
        self.language = Language(len(words))
        self.helper = Helper(name_pieces(words), colour_pieces(words))
        self.register_buffer("weights", piece_weights(words), persistent=False)

    def embed(self, ids: Tensor, pixels: Tensor) -> Tensor:
        """Embeddings (batch, tokens, width) of ids in which `PHOTO` stands for each image patch."""
        x: Tensor = self.language.embed(ids.clamp(min=0))
        if pixels.numel():
            with torch.no_grad():
                features = self.tower.features(pixels)
            places = ids == PHOTO
            x = x.masked_scatter(places.unsqueeze(-1), self.projector(features).to(x.dtype))
        return x

    def loss(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """Weighted mean cross-entropy of the answers' tokens, and the helper's loss.

        Nearly all conversations begin with the same system text: it is computed once a batch.
        """
        ids, learn, pixels = batch.ids, batch.learn, batch.pixels
        shared = _shared(ids, learn)
        past: list[list[Tensor]] = [[] for _ in self.language.layers]
        self.language.hidden(self.language.embed(ids[:1, :shared]), 0, past)
        past = [[t.expand(len(ids), -1, -1, -1) for t in pair] for pair in past]
        rest = self.embed(ids[:, shared:], pixels)[:, :-1]
        layers: list[Tensor] = []
        states = self.language.hidden(rest, shared, past, layers)
        wanted = learn[:, shared + 1 :]
        logits = self.language.output(states[wanted])
        answers = functional.cross_entropy(
            logits.float(), ids[:, shared + 1 :][wanted], self.weights.float()
        )
        if not pixels.numel():
            return answers, torch.zeros(())
        return answers, self.helper.loss(layers, shared, self.language.embed.weight, batch)


def _shared(ids: Tensor, learn: Tensor) -> int:
    """How many leading tokens all rows have in common before any photo or answer: at least one."""
    same = ((ids == ids[:1]) & (ids >= 0) & ~learn).all(0)
    # The state before an answer's first token is needed, so the last common token is left out.
    return max(1, int(same.long().cumprod(0).sum()) - 1)


def prepare_vocabulary(folder: Path) -> Vocabulary:
    """The vocabulary, trained on first use."""
    path = folder / "vocabulary.model"
    if not path.exists():
        vocabulary.train(corpus.text_lines(20_000), path)
    return Vocabulary(path)


def load(folder: Path, device: str = "cpu") -> tuple[Pocket, dict[str, Any] | None]:
    """The networks as they stand (the tower from its own training) and the saved state, if any."""
    pocket = Pocket(prepare_vocabulary(folder))
    seen = torch.load(folder / "vision.pt", map_location="cpu", weights_only=False)
    tower = {k.removeprefix("tower."): v for k, v in _exact(seen).items() if k.startswith("tower.")}
    pocket.tower.load_state_dict(tower)
    path = folder / "language.pt"
    kept = torch.load(path, map_location="cpu", weights_only=False) if path.exists() else None
    if kept:
        pocket.projector.load_state_dict(kept["projector"])
        pocket.language.load_state_dict(kept["language"])
        pocket.helper.load_state_dict(kept["helper"])
    return pocket.to(device), kept


def _exact(saved: dict[str, Any]) -> dict[str, Tensor]:
    """The vision network's weights in float32, from the optimiser's copies."""
    network = Contrast()
    kept: list[Tensor] = saved["master"]["kept"]
    with torch.no_grad():
        for live, exact in zip(network.parameters(), kept, strict=True):
            live.copy_(exact)
    return network.state_dict()


def _copy_exact(parts: list[nn.Module], master: Master) -> list[dict[str, Tensor]]:
    """State of some networks in float32: the optimiser's copies where it has them."""
    exact = {id(live): kept for live, kept in zip(master.live, master.kept, strict=True)}
    out = []
    for part in parts:
        named = dict(part.named_parameters())
        out.append(
            {name: exact.get(id(p), p.detach()).detach().float() for name, p in named.items()}
        )
    return out


def train_stage(folder: Path, stage: str, minutes: float, device: str = "cpu") -> None:
    """Train one of `STAGES` until `minutes` have been spent in it, across runs."""
    torch.manual_seed(2)
    words = prepare_vocabulary(folder)
    pocket, kept = load(folder)
    spent: dict[str, float] = dict.fromkeys(STAGES, 0.0) | (kept["spent"] if kept else {})
    seen = int(kept["seen"]) if kept else 0
    if spent[stage] >= minutes * 60:
        return
    if stage == "align" and not spent[stage]:
        fit_projector(pocket)
        if kept:
            kept["projector"] = pocket.projector.state_dict()
    pocket.to(device).bfloat16()
    pocket.requires_grad_(False)
    learning: list[nn.Module] = (
        [pocket.projector]
        if stage == "align"
        else [pocket.projector, pocket.language, pocket.helper]
    )
    for part in learning if stage != "text" else [pocket.language]:
        part.requires_grad_(True)
    exact = _master(pocket, kept, stage)
    loader = DataLoader(
        Stream(words, stage, FIRST_SEED + seen), batch_size=None, num_workers=1, prefetch_factor=6
    )
    last = saved = time.monotonic()
    average, tokens, step, start = torch.zeros(2), 0, 0, seen
    first, began = parallel.rank() == 0, spent[stage]

    def keep() -> None:
        names = ("projector", "language", "helper")
        copies = _copy_exact([getattr(pocket, name) for name in names], exact)
        state = {**dict(zip(names, copies, strict=True)), "spent": spent, "seen": start}
        save(folder / "language.pt", {**state, "stage": stage, "master": exact.state()})

    for batch, used in loader:
        answers, helped = pocket.loss(batch.to(device))
        (answers + HELP_WEIGHT * helped).backward()
        exact.step(pace(spent[stage] / (minutes * 60), floor=0.02))
        start, step, tokens = used, step + 1, tokens + batch.ids.numel()
        parts = torch.stack([answers.detach(), helped.detach()])
        average = average.lerp(parts, max(0.02, 1 / step))
        now = time.monotonic()
        spent[stage] = parallel.agree(spent[stage] + now - last)
        last = now
        if step % 50 == 0 and first:
            rate = tokens * parallel.count() / max(1.0, spent[stage] - began)
            print(
                f"{stage} {spent[stage] / 60:6.2f} min {start:7d} talks {rate:6.0f} tokens/s  "
                f"{average[0]:.4f} {average[1]:.3f}",
                flush=True,
            )
        done = spent[stage] >= minutes * 60
        if first and (done or now - saved > 180):
            keep()
            saved = last = time.monotonic()
        if done:
            return


@torch.no_grad()
def fit_projector(pocket: Pocket, seeds: range = range(FIRST_SEED, FIRST_SEED + 256)) -> None:
    """Start the projector so that it whitens the tower's features and its output is small.

    The features are a residual stream with a few huge directions; as they are, image tokens would
    be a hundred times longer than those of words, and no layer could add anything to them.
    """
    torch.manual_seed(3)
    pictures = torch.stack([picture(sample(seed)) for seed in seeds])
    features = pocket.tower.features(pictures).float().reshape(-1, vision.WIDTH)
    mean = features.mean(0)
    values, directions = torch.linalg.eigh((features - mean).T @ (features - mean) / len(features))
    # Directions with next to no variance are noise: damped, not blown up.
    whiten = directions / (values + 0.03 * values.mean()).sqrt()
    first, second = pocket.projector.first, pocket.projector.second
    weight = torch.randn(language.WIDTH, vision.WIDTH) * vision.WIDTH**-0.5 @ whiten.T
    first.weight.copy_(weight)
    first.bias.copy_(-weight @ mean)
    second.weight.copy_(torch.randn(language.WIDTH, language.WIDTH) * language.WIDTH**-0.5 * 0.2)
    second.bias.zero_()


def _master(pocket: Pocket, kept: dict[str, Any] | None, stage: str) -> Master:
    """The optimiser: of this stage's saved state, or new with exact copies of the weights."""
    exact = Master(pocket, RATE[stage])
    if kept and kept["stage"] == stage:
        exact.restore(kept["master"])
    elif kept:
        names = {id(p): name for name, p in pocket.named_parameters()}
        with torch.no_grad():
            for live, copy in zip(exact.live, exact.kept, strict=True):
                part, name = names[id(live)].split(".", 1)
                copy.copy_(kept[part][name])
    return exact
