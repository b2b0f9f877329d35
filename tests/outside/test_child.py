import sys
import time

import pytest

from hrnk_press.outside.child import render_in_child
from hrnk_press.rendering.template import TemplateFault

NAME = "templates/release.html.j2"


def fault_of(source, **limits):
    with pytest.raises(TemplateFault) as caught:
        render_in_child(source, {"words": ["a"]}, name=NAME, **limits)
    (fault,) = caught.value.faults
    assert fault.file == NAME
    return fault


def test_a_sound_template_is_rendered():
    text = render_in_child("{{ x }} {{ y | safe }}\n", {"x": "<한>", "y": "<b>"}, name=NAME)
    assert text == "&lt;한&gt; <b>\n"


@pytest.mark.parametrize(
    "source",
    [
        "\n{% for x in range(99999) %}{% for y in range(99999) %}{% endfor %}{% endfor %}",
        "\n{{ 9 ** (9 ** 9) }}",
    ],
)
def test_a_template_without_end_is_stopped_and_its_line_named(source):
    started = time.monotonic()
    fault = fault_of(source, seconds=1)
    assert fault.line == 2
    assert "takes longer" in fault.message
    assert time.monotonic() - started < 8


@pytest.mark.parametrize(
    "source",
    [
        "\n\n{{ 'a' * 10 ** 10 }}",
        "\n{% set all = namespace(x='a') %}\n{% for i in range(99) %}{% set all.x = all.x ~ all.x %}{% endfor %}",
        "\n\n{{ '%1000000000d' % 1 }}",
    ],
)
def test_endless_allocation_is_stopped_and_its_line_named(source):
    fault = fault_of(source)
    assert fault.line == 3
    assert "memory" in fault.message


def test_endless_printing_is_stopped():
    fault = fault_of("{% for x in range(9999) %}{{ 'a' * 9999 }}{% endfor %}")
    assert "prints more than" in fault.message


@pytest.mark.parametrize(
    "source",
    [
        "\n{{ ''.__class__ }}",
        "\n{{ lipsum.__globals__['os'].popen('id').read() }}",
        "\n{{ words.__init__.__globals__ }}",
    ],
)
def test_reaching_for_python_s_internals_is_refused(source):
    fault = fault_of(source)
    assert fault.line == 2
    assert "unsafe" in fault.message


def test_a_syntax_error_has_its_line():
    assert fault_of("one\n{% if %}").line == 2


def test_the_child_sees_nothing_of_our_environment(monkeypatch):
    monkeypatch.setenv("PYTHONSTARTUP", "/nonexistent")
    monkeypatch.setenv("PYTHONHASHSEED", "not a number")
    assert render_in_child("x", {}, name=NAME) == "x"


def test_a_child_that_dies_is_a_fault_of_the_template(monkeypatch):
    monkeypatch.setattr(sys, "executable", "false")
    assert "was stopped by its limits" in fault_of("x").message


def test_a_child_that_never_answers_is_killed(monkeypatch, tmp_path):
    sleeper = tmp_path / "sleeper"
    sleeper.write_text("#!/bin/sh\nexec sleep 60\n")
    sleeper.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(sleeper))
    monkeypatch.setattr("hrnk_press.outside.child.GRACE_SECONDS", 0)
    assert "takes longer than 1 s" in fault_of("x", seconds=1).message
