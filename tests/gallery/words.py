"""What is said in the gallery's conversations."""

FRIDGE = """There is plenty to cook with:

- an **egg** and a glass of **milk**
- a piece of hard cheese
- a tomato, a carrot and a cucumber

A quick supper would be an **omelette** with cheese and tomato, and a salad of carrot and cucumber \
on the side. It takes about a quarter of an hour."""

POCKET = {
    "What is in my fridge, and what could I cook?": (
        "There is an egg, a glass of milk, cheese, a tomato, a carrot and a cucumber. You could"
        " make an omelette with the egg, the carrot and the cucumber."
    ),
    "Describe this photo": (
        "This picture shows an egg, a glass of milk, cheese, a tomato, a carrot and a cucumber. The"
        " egg is at the top left. The milk is at the top. The cheese is at the top right. The"
        " tomato is at the bottom left. The carrot is at the bottom. The cucumber is at"
        " the bottom right."
    ),
    "What is in this photo?": "I see a balloon, a teddy bear and a basketball.",
}
"""What Pocket does answer about the samples: these are shown to readers."""

RICH = """The shelf by price, cheapest first:

| Fruit | Price | Left |
|:--|--:|--:|
| Apples | 1.20 | 14 |
| Pears | 1.80 | 6 |
| Oranges | 2.10 | 9 |

For all of one kind, $p \\cdot n$ is the sum, so the shelf is worth

$$ S = \\sum_{i=1}^{3} p_i n_i = 46.5 $$

```python
prices = {"apples": 1.20, "pears": 1.80, "oranges": 2.10}
left = {"apples": 14, "pears": 6, "oranges": 9}

# What is on the shelf, in all
print(sum(prices[name] * left[name] for name in prices))
```

1. Order pears first.
2. Then oranges, of which there are enough until `Friday`.
"""

LONG = (
    "The street is quiet. Two people wait at the crossing, and a cyclist comes from the left. The"
    " shop on the corner has its awning out, so it is probably open."
)
