"""What the lower layers of the language model should know, asked of them while it trains.

Answers alone teach slowly how to find in a picture what a question's words are about.  So small
readers ask it of the layers directly: of image tokens what they show, of words that name a kind
what the picture shows of it, of the end of a question how two things compare, of a list's tokens
what comes next.  They are thrown away after training.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

from pocket import language
from pocket.corpus import Batch
from pocket.kinds import COLOUR_NAMES, KINDS
from pocket.prompt import PHOTO
from pocket.scene import SIZE
from pocket.vocabulary import Vocabulary

# Two for each number of objects in a scene, 0 to 6.
COUNTS = 14
# After so many layers a patch should know what it shows; a word, what the picture shows of it; the
# second of two words, how far its object is from the first, or whether it has that colour; the end
# of the question, the same; and each token of a list, what comes next.
SEEN, FOUND, COMPARED, DECIDED, LISTED = 2, 3, 4, 5, 5


class Knows(nn.Module):
    """Reads facts about one object from states; thrown away after training.

    What it is and its colour must show in the space of the words' own embeddings: then a
    question's word finds it by likeness.  Where it stands is read by a linear map, so that two
    places can be subtracted.
    """

    def __init__(self, *choices: int, coloured: bool = False) -> None:
        super().__init__()
        self.tint = nn.Parameter(torch.tensor(1.0)) if coloured else None
        self.plain = nn.Parameter(torch.zeros(1)) if coloured else None
        self.norm = language.Norm()
        self.scale = nn.Parameter(torch.tensor(1.0))
        self.facts = nn.ModuleList(nn.Linear(language.WIDTH, number) for number in choices)
        self.place = nn.Linear(language.WIDTH, 2)

    def loss(self, states: Tensor, words: tuple[Tensor, Tensor], known: Tensor) -> Tensor:
        """Of states (objects, width), the names of kinds (kinds, width) and of colours, and what is
        `known`: number of the kind, one number for each of the choices, the colour where it is
        `coloured` (0: none), x and y in pixels or -1."""
        names, colours = words
        x = self.norm(states)
        direction = functional.normalize(x.float(), dim=-1)
        likeness = direction @ names.T * self.scale.float() * 16
        total = functional.cross_entropy(likeness, known[:, 0])
        if self.tint is not None and self.plain is not None:
            shades = direction @ colours.T * self.tint.float() * 16
            shades = torch.cat([self.plain.float().expand(len(x), 1), shades], 1)
            total = total + functional.cross_entropy(shades, known[:, -3])
        for column, head in enumerate(self.facts, start=1):
            total = total + functional.cross_entropy(head(x).float(), known[:, column])
        placed = known[:, -1] >= 0
        if placed.any():
            apart = self.place(x[placed]).float() - known[placed, -2:] / SIZE
            total = total + 10 * apart.abs().mean()
        return total


class Helper(nn.Module):
    """Teaches the lower half of the language model what it sees; thrown away after training.

    Early on each image token should know how many objects have appeared so far; and the one that
    holds an object's centre, what it is, how many of its kind came before, and where it stands.
    One layer later each word that names a kind should know how many of it there are, its colour
    and its place, and then the second of two such words how far its object is from the first.
    In a list, each token should know what comes next.  Lists, counts, sides and "is there a …"
    need that, and learning it from the answers alone takes many times as long.
    """

    def __init__(self, names: Tensor, colours: Tensor) -> None:
        super().__init__()
        self.norm = language.Norm()
        self.count = nn.Linear(language.WIDTH, COUNTS)
        self.object = Knows(6)
        self.word = Knows(7, coloured=True)
        self.item = Knows(7, coloured=True)
        self.same = nn.ModuleList(nn.Linear(language.WIDTH, 2) for _ in range(2))
        self.norms = nn.ModuleList(language.Norm() for _ in range(2))
        self.apart = nn.ModuleList(nn.Linear(language.WIDTH, 2) for _ in range(2))
        # (kinds, pieces): each row is the share of each piece in the names of a kind.
        self.register_buffer("names", names, persistent=False)
        self.register_buffer("colours", colours, persistent=False)

    def loss(self, layers: list[Tensor], shared: int, embeddings: Tensor, batch: Batch) -> Tensor:
        """Of the states (batch, tokens, width) after each layer, of all tokens from `shared` on but
        the last, given the words' embeddings (pieces, width)."""
        ids, insight = batch.ids, batch.insight
        names, colours = (
            functional.normalize((shares.to(embeddings.dtype) @ embeddings).float(), dim=-1)
            for shares in (self.names, self.colours)
        )
        words = (names, colours)

        def at(depth: int, facts: Tensor, column: int = 1) -> Tensor:
            """The states after `depth` layers of the tokens that `facts` are about."""
            return layers[depth - 1][facts[:, 0], facts[:, column] - shared]

        named, two, coming, same = (
            facts[(facts[:, 1] >= shared) & (facts[:, 1] < ids.shape[1] - 1)]
            for facts in (batch.named, batch.apart, batch.coming, batch.agreed)
        )
        patches = layers[SEEN - 1][ids[:, shared:-1] == PHOTO]
        total = functional.cross_entropy(self.count(self.norm(patches)).float(), insight[:, 0])
        centres = insight[:, 1] >= 0
        if centres.any():
            total = total + self.object.loss(patches[centres], words, insight[centres, 1:])
        if len(named):
            total = total + self.word.loss(at(FOUND, named), words, named[:, 2:])
        if len(coming):
            total = total + self.item.loss(at(LISTED, coming), words, coming[:, 2:])
        steps = zip((COMPARED, DECIDED), self.norms, self.apart, self.same, strict=True)
        for column, (depth, norm, apart, agrees) in enumerate(steps, start=1):
            if len(two):
                off = apart(norm(at(depth, two, column))).float() - two[:, 3:] / SIZE
                total = total + 10 * off.abs().mean()
            if len(same):
                sure = agrees(norm(at(depth, same, column))).float()
                total = total + functional.cross_entropy(sure, same[:, 3])
        return total


def name_pieces(words: Vocabulary) -> Tensor:
    """Share of each piece in the ways to name each kind, (kinds, pieces) float32."""
    return _shares(words, [(kind.name, kind.plural) for kind in KINDS])


def colour_pieces(words: Vocabulary) -> Tensor:
    """Share of each piece in the name of each colour, (colours, pieces) float32."""
    return _shares(words, [(name,) for name in COLOUR_NAMES])


def _shares(words: Vocabulary, rows: list[tuple[str, ...]]) -> Tensor:
    """Share of each piece in the names of each row, (rows, pieces) float32."""
    shares = torch.zeros(len(rows), len(words))
    for row, names in enumerate(rows):
        for name in names:
            for piece in words.encode(name):
                shares[row, piece] += 1
    return shares / shares.sum(1, keepdim=True)
