"""Chat templates of strangers: what a real one needs works, what would hang or swell is ended."""

import gc
import sys
import time

import pytest
from jinja2 import TemplateError

from lavender.engine import sandbox

BIG = "{% set a = 'a' * 60000 %}"
LOOP = "{% for a in range(4096) %}{% for b in range(4096) %}"
TWICE = (
    "{% set n = namespace(v=['a'], w=['a']) %}{% for i in range(60) %}"
    "{% set n.v = [n.v, n.v] %}{% set n.w = [n.w, n.w] %}{% endfor %}"
)
HOSTILE = {
    "lists of itself, printed": TWICE + "{{ n.v }}",
    "lists of itself, compared": TWICE + "{{ n.v == n.w }}",
    "lists of itself, sought": TWICE + "{{ n.v in [n.w] }}",
    "tuples of itself, as a key": TWICE.replace("[", "(").replace("]", ",)") + "{{ {n.v: 1} }}",
    "maps of itself as JSON": "{% set n = namespace(v=1) %}{% for i in range(60) %}"
    "{% set n.v = dict(a=n.v, b=n.v) %}{% endfor %}{{ n.v|tojson }}",
    "pairs of itself": "{% set n = namespace(v=[1]) %}{% for i in range(60) %}"
    "{% set n.v = {'a': n.v, 'b': n.v}|items|list %}{% endfor %}{{ n.v|string }}",
    "repeated lists of itself": "{% set n = namespace(v=[1]) %}{% for i in range(9) %}"
    "{% set n.v = [n.v] * 4000 %}{% endfor %}{{ n.v|string }}",
    "a deep key": "{% set n = namespace(v=(1,)) %}{% for i in range(4096) %}"
    "{% set n.v = (n.v,) %}{% endfor %}{{ {n.v: 1} }}",
    "escapes of escapes": "{% set n = namespace(v='\\') %}{% for i in range(99) %}"
    "{% set n.v = n.v|tojson %}{% endfor %}{{ n.v|length }}",
    "nested loops": LOOP + "x{% endfor %}{% endfor %}",
    "empty nested loops": LOOP + "{% endfor %}{% endfor %}",
    "slow lines": "{% for i in range(4096) %}{{ range(4096)|list|length }}{% endfor %}" * 9,
    "far range": "{{ range(99999999)|list|length }}",
    "long text": "{{ 'a' * 2000000000 }}",
    "long text, turned": "{{ 2000000000 * 'a' }}",
    "long list": "{{ ([0] * 2000000000)|length }}",
    "power": "{{ 10 ** 10 ** 8 }}",
    "squares": "{% set n = namespace(v=99) %}{% for i in range(99) %}"
    "{% set n.v = n.v * n.v %}{% endfor %}",
    "doubling with ~": "{% set n = namespace(v='ab') %}{% for i in range(99) %}"
    "{% set n.v = n.v ~ n.v %}{% endfor %}",
    "doubling with +": "{% set n = namespace(v='ab') %}{% for i in range(99) %}"
    "{% set n.v = n.v + n.v %}{% endfor %}",
    "center": "{{ 'a'|center(2000000000) }}",
    "ljust": "{{ 'a'.ljust(2000000000) }}",
    "percent": "{{ '%2000000000d' % 1 }}",
    "format": "{{ '{:>2000000000}'.format(1) }}",
    "replace": BIG + "{{ a.replace('a', a)|length }}",
    "replace filter": BIG + "{{ a|replace('a', a)|length }}",
    "join": BIG + "{{ range(4096)|join(a)|length }}",
    "join method": BIG + "{{ a.join(['x'] * 60000)|length }}",
    "indent": "{% filter indent(99999) %}a\nb{% endfilter %}",
    "endless macro": "{% macro m(n) %}{{ m(n) }}{{ m(n) }}{% endmacro %}{{ m(1) }}",
    "deep source": "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
    "huge source": "x" * (sandbox.MAX_SOURCE + 1),
    "insides": "{{ ''.__class__.__mro__ }}",
    "a file": "{% include '/etc/passwd' %}",
    "not a template": "{% for %}",
    "a refusal of its own": "{{ raise_exception('no system text') }}",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_template_is_ended_soon(name: str) -> None:
    started = time.monotonic()
    with pytest.raises(TemplateError):
        sandbox.render(HOSTILE[name])
    assert time.monotonic() - started < 3 * sandbox.MAX_SECONDS


def test_what_the_collector_calls_would_end_the_limit() -> None:
    called, before = 0, sys.gettrace()

    def callback(_phase: str, _facts: dict[str, int]) -> None:
        nonlocal called
        called += sys.gettrace() is not before

    gc.callbacks.append(callback)
    try:
        with pytest.raises(TemplateError):
            inner = "{% for b in range(4000) %}{{ [[a], [b]] and '' }}{% endfor %}"
            sandbox.render("{% for a in range(4000) %}" + inner + "{% endfor %}")
        assert called == 0
        assert gc.isenabled()
    finally:
        gc.callbacks.remove(callback)


def test_what_real_templates_use_works() -> None:
    source = """{%- set system = messages[0]['content'] if messages[0].role == 'system' else '' %}
{%- for message in messages if message.role != 'system' %}
    {%- if (message.role == 'user') != (loop.index0 % 2 == 0) %}
        {{- raise_exception('roles must alternate') }}
    {%- endif %}
    {{- '<|' ~ message.role + '|>' + message['content'] | trim + eos_token }}
    {%- if loop.last and add_generation_prompt %}{{ '<|assistant|>' }}{% endif %}
{%- endfor %}
{{- {'a': [1, 'é']} | tojson }}{{ strftime_now('%Y') | length }}
{{- 'a-b'.split('-') | join('+') }}"""
    messages = [
        {"role": "system", "content": "Be kind."},
        {"role": "user", "content": " hi "},
        {"role": "assistant", "content": "hello"},
        {"role": "user", "content": "bye"},
    ]
    end = "</s>"
    text = sandbox.render(source, messages=messages, eos_token=end, add_generation_prompt=True)
    assert text.startswith("<|user|>hi</s><|assistant|>hello</s><|user|>bye</s><|assistant|>")
    assert text.endswith('{"a": [1, "é"]}4a+b')


def test_the_step_counter_leaves_nothing_behind() -> None:
    import sys

    before = sys.gettrace()
    assert sandbox.render("{{ 1 + 1 }}") == "2"
    assert sys.gettrace() is before
