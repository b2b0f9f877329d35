import webbrowser

from hrnk_press.outside.browser import open_page


def test_the_browser_is_given_the_file_s_address(monkeypatch, tmp_path):
    opened = []
    monkeypatch.setattr(webbrowser, "open", lambda url: opened.append(url) or True)
    assert open_page(tmp_path / "a b.html")
    assert opened == [(tmp_path / "a b.html").as_uri()]


def test_no_browser_is_no_error(monkeypatch, tmp_path):
    def none(url):
        raise webbrowser.Error

    monkeypatch.setattr(webbrowser, "open", none)
    assert not open_page(tmp_path / "a.html")
