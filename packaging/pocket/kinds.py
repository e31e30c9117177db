"""What Pocket knows: kinds of object, colours, characters and words.

One table is the single source for the pictures, the teacher, the vision tower's phrases and the
grader.  A kind is drawn with one emoji of Noto Color Emoji.  `tags` carry the little world
knowledge that the teacher needs (what can be eaten, cooked, worn, ...).
"""

from dataclasses import dataclass

_TABLE = """
apple|apples|🍎|food raw fruit|red
banana|bananas|🍌|food raw fruit|yellow
orange|oranges|🍊|food raw fruit|orange
lemon|lemons|🍋|food raw fruit sour|yellow
watermelon|watermelons|🍉|food raw fruit|
bunch of grapes|bunches of grapes|🍇|food raw fruit|purple
strawberry|strawberries|🍓|food raw fruit|red
pear|pears|🍐|food raw fruit|
pineapple|pineapples|🍍|food raw fruit|
pair of cherries|pairs of cherries|🍒|food raw fruit|red
tomato|tomatoes|🍅|food raw vegetable|red
eggplant|eggplants|🍆|food cook vegetable|purple
avocado|avocados|🥑|food raw vegetable|green
broccoli|broccoli|🥦|food cook vegetable|green
cucumber|cucumbers|🥒|food raw vegetable|green
corn cob|corn cobs|🌽|food cook vegetable|
carrot|carrots|🥕|food raw vegetable|orange
onion|onions|🧅|food cook vegetable|
potato|potatoes|🥔|food cook vegetable|brown
mushroom|mushrooms|🍄|food cook vegetable|
lettuce|lettuces|🥬|food raw vegetable|green
loaf of bread|loaves of bread|🍞|food starch|
croissant|croissants|🥐|food treat|
cheese|cheeses|🧀|food dairy|yellow
egg|eggs|🥚|food cook protein|
bacon|bacon strips|🥓|food cook protein meat|
steak|steaks|🥩|food cook protein meat|red
chicken leg|chicken legs|🍗|food protein meat|brown
hamburger|hamburgers|🍔|food meal meat|
box of fries|boxes of fries|🍟|food meal|
pizza|pizzas|🍕|food meal|
cake|cakes|🍰|food treat|
doughnut|doughnuts|🍩|food treat|
cookie|cookies|🍪|food treat|brown
ice cream|ice creams|🍦|food treat|
glass of milk|glasses of milk|🥛|food drink dairy|white
butter|pieces of butter|🧈|food dairy|yellow
shrimp|shrimps|🦐|food cook protein|
honey pot|honey pots|🍯|food sweet|
glass of wine|glasses of wine|🍷|drink adult|
mug of beer|mugs of beer|🍺|drink adult|
dog|dogs|🐕|animal pet|
cat|cats|🐈|animal pet|
horse|horses|🐎|animal farm|
cow|cows|🐄|animal farm|
pig|pigs|🐖|animal farm|pink
sheep|sheep|🐑|animal farm|
elephant|elephants|🐘|animal wild|
giraffe|giraffes|🦒|animal wild|
tiger|tigers|🐅|animal wild|orange
penguin|penguins|🐧|animal bird wild|
duck|ducks|🦆|animal bird|
frog|frogs|🐸|animal|green
turtle|turtles|🐢|animal pet|green
snail|snails|🐌|animal|
fish|fish|🐟|animal water|blue
crab|crabs|🦀|animal water|red
butterfly|butterflies|🦋|animal insect|orange
bee|bees|🐝|animal insect|
car|cars|🚗|vehicle road colourable|red
bus|buses|🚌|vehicle road|
truck|trucks|🚚|vehicle road|
bicycle|bicycles|🚲|vehicle road outdoor|
train|trains|🚂|vehicle|
airplane|airplanes|✈|vehicle air|
rocket|rockets|🚀|vehicle air|
sailboat|sailboats|⛵|vehicle boat|
tractor|tractors|🚜|vehicle farm|
ambulance|ambulances|🚑|vehicle road|
T-shirt|T-shirts|👕|clothes colourable|blue
dress|dresses|👗|clothes colourable|green
cap|caps|🧢|clothes colourable sun|blue
pair of socks|pairs of socks|🧦|clothes warm|
pair of gloves|pairs of gloves|🧤|clothes warm|
scarf|scarves|🧣|clothes warm colourable|red
shoe|shoes|👟|clothes|blue
boot|boots|👢|clothes|brown
pair of jeans|pairs of jeans|👖|clothes colourable|blue
pair of sunglasses|pairs of sunglasses|🕶|clothes sun|black
umbrella|umbrellas|☂|rain colourable|purple
backpack|backpacks|🎒|bag colourable|red
handbag|handbags|👜|bag colourable|brown
balloon|balloons|🎈|toy party colourable|red
gift|gifts|🎁|party|
teddy bear|teddy bears|🧸|toy|brown
football|footballs|⚽|toy sport|
basketball|basketballs|🏀|toy sport|orange
kite|kites|🪁|toy|
guitar|guitars|🎸|music colourable|red
drum|drums|🥁|music|
book|books|📕|school colourable|red
pencil|pencils|✏|school|
pair of scissors|pairs of scissors|✂|tool school|red
key|keys|🔑|tool house colourable|yellow
hammer|hammers|🔨|tool|
clock|clocks|⏰|house|red
lamp|lamps|💡|house|yellow
chair|chairs|🪑|house furniture colourable|
sofa|sofas|🛋|house furniture colourable|
bathtub|bathtubs|🛁|house bath|
toothbrush|toothbrushes|🪥|house bath|
candle|candles|🕯|house party|
laptop|laptops|💻|desk|
phone|phones|📱|desk|
camera|cameras|📷|desk|
cup|cups|🥤|kitchen colourable|red
fork and knife|forks and knives|🍴|kitchen|
tree|trees|🌳|plant outdoor|green
cactus|cacti|🌵|plant|green
tulip|tulips|🌷|plant flower colourable|pink
sunflower|sunflowers|🌻|plant flower|yellow
heart|hearts|❤|shape colourable|red
star|stars|⭐|shape colourable|yellow
circle|circles|🔴|shape colourable|red
square|squares|🟥|shape colourable|red
triangle|triangles|🔺|shape colourable|red
house|houses|🏠|building outdoor|
tent|tents|⛺|building outdoor colourable|
"""


@dataclass(frozen=True)
class Kind:
    """One kind of object: its names, the emoji it is drawn with, and what is known about it.

    `colour` is the natural colour where nobody would argue about it, else "".
    """

    name: str
    plural: str
    emoji: str
    tags: frozenset[str]
    colour: str

    @property
    def colourable(self) -> bool:
        """Whether scenes show it in any of `COLOURS`."""
        return "colourable" in self.tags

    @property
    def article(self) -> str:
        """ "a apple" never: the name with its indefinite article, or bare for a mass or a pair."""
        if self.name in _BARE:
            return self.name
        return ("an " if self.name[0] in "aeio" or self.name == "umbrella" else "a ") + self.name


_BARE = frozenset({"broccoli", "lettuce", "bacon", "cheese", "butter", "ice cream"})


def _parse(table: str) -> tuple[Kind, ...]:
    rows = (line.split("|") for line in table.strip().splitlines())
    return tuple(Kind(n, p, e, frozenset(t.split()), c) for n, p, e, t, c in rows)


KINDS: tuple[Kind, ...] = _parse(_TABLE)
BY_NAME: dict[str, Kind] = {kind.name: kind for kind in KINDS}

COLOURS: dict[str, tuple[int, int, int]] = {
    "red": (222, 40, 40),
    "orange": (250, 140, 20),
    "yellow": (248, 214, 30),
    "green": (50, 165, 60),
    "blue": (40, 105, 220),
    "purple": (135, 60, 185),
    "pink": (248, 130, 190),
    "brown": (130, 82, 48),
    "black": (42, 42, 46),
}

# Colours that only natural objects have.
NATURAL_COLOURS = ("white",)
COLOUR_NAMES: tuple[str, ...] = (*COLOURS, *NATURAL_COLOURS)

# Things that are drawn but have no name for Pocket: it learns to say so.  The second group is kept
# for measurement and is never drawn in training.
STRANGE_TRAINED = (
    "🎺🎻🪕🎷🪘🎹🎤🎧📻🎬🎮🎲🧩🎯🎳🎱🏓🏸🥊🥋🛹🛼🎿🏂🏹🎣🤿🥌🪃🏆🥇🎖🎗🎟🎪🎭🎨🧵🧶🪡🔭🔬🧪🧫🧬💉🩸💊🩹🩺"
    "🪜🧲⚖🔗⛓🪝🧰⚙🗜🔧🪛🔩🪚⛏⚒🛠🗡⚔🛡🔮📿🧿⚱⚰🪦🏺🗿🛎🧳⌛⏳🌡🧯🛒🚬🚪🪞🪟🛏🚽🪠🚿🪤🪒🧴🧷🧹🧺🧻🪣🧼🧽"
    "👑👒🎩🎓⛑💄💍💎🥽🥼🦺👔👘🥻🩱🩲🩳👙"
    "🦁🐆🦓🦌🦬🐏🐐🐪🦙🦏🦛🐁🐀🐹🐇🐿🦫🦔🦇🐻🐨🐼🦥🦦🦨🦘🦡🐓🐤🕊🦅🦢🦉🦤🦩🦚🦜🐊🦎🐍🐉🦕🦖🐳🐬🦭🦈🐙🐚🐛🐜🪲🐞🦗🪳🕷🦂🦟🪰🪱"
    "🌰🥜🫘🥞🧇🥪🌮🌯🫔🥙🧆🥘🍲🫕🥣🥗🍿🧂🥫🍱🍘🍙🍚🍛🍝🍢🍣🍥🥮🍡🥟🥠🥡🧁🥧🍫🍬🍭🍮🍼🫖🍶🍾🍹🥃🧋🧉🧊🥢🥄🔪"
    "🌍🧭🏔🌋🗻🏖🏜🏟🏛🏯🏰🗼🗽⛪🕌🛕⛩⛲🎠🎡🎢🎪🚁🛶🚤🛳⛴🚢⚓🚡🛰🛸🚦🛑🚧🛴🛵🏍🦽🚇"
    "⚡❄🔥💧🌊🎃🎆🎍🎎🎏🎐🧨🪄🪅📯🔔📣💾💿📼🎞📽📺📟🔋🔌🖨🖱💰💳✉📦📫🗳✒📌📎📏📐🗑🔒"
)
STRANGE_HELD_OUT = (
    "🪗🏒🥍🏏🛷⛸🪀🖼🧮🕹🎰🪆🔦🏮🪔📜📰🔖🏷📡🧸🪓🏗🩴🧥🦃🐫🦣🐔🦒🐺🐡🦑🦪🥭🥥🥝🫐🫒🫑🍠🥨🫓🥛🧄🍈🍑"
    "🏝🌈⛄☄🪐🚠🪂🚲📠⌨🖥📷🧱🪨🪵🗾🎑"
)


def _singles(text: str, exclude: frozenset[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(c for c in text if c not in exclude))


_KNOWN = frozenset(kind.emoji for kind in KINDS)
HELD_OUT: tuple[str, ...] = _singles(STRANGE_HELD_OUT, _KNOWN)
STRANGERS: tuple[str, ...] = _singles(STRANGE_TRAINED, _KNOWN | frozenset(HELD_OUT))

_WORDS = """
GO NO OK UP ON IN BUS CAR CAT DOG SUN SKY SEA TEA BAR BED BOX BOY CAP COW CUP DAY EGG EXIT FAN FAR
FISH FLY FOOD FOX FREE FUN GAS GIFT GIRL GOLD GOOD HAM HAT HELLO HELP HERO HILL HOME HOT HOTEL
HOUSE ICE INN JAM JAZZ JOB JOY JUICE KEY KID KING KITE LAB LAKE LAMP LEFT LEMON LIFE LION LOVE
LUCKY MAP MENU MILK MOON MUSIC NEW NEWS NIGHT NORTH NUT OCEAN OFF OPEN OUT PARK PARTY PEN PET PIE
PIZZA PLAY POOL POST PULL PUSH QUEEN QUIET RAIN RED REST RICE RIGHT RIVER ROAD ROCK ROOM RUN SALE
SALT SAVE SHOP SHOW SLOW SNOW SODA SOUP SOUTH STAR STOP STORE STREET SUGAR SUMMER TAXI TEAM TIME
TOP TOY TRAIN TREE TWO VAN WALK WARM WATER WAY WELCOME WEST WIN WIND WINTER WORK YES YOGA ZEBRA
ZERO ZONE ZOO DANGER SCHOOL MARKET BAKERY GARDEN CLOSED COFFEE DOCTOR FLOWER ORANGE PLANET SILVER
SPRING TICKET
"""
WORDS: tuple[str, ...] = tuple(word for word in _WORDS.split() if len(word) <= 6)
CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
MAX_CHARACTERS = 6
