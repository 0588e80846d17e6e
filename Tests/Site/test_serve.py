"""What an editor sees of a save under `bangvang serve`, in the browser."""

import json
import subprocess

import pytest
import sites
from preview import ARTICLE, PATH, Preview

SHADOW = "document.querySelector('bangvang-live')?.shadowRoot"
OVERLAY = f"{SHADOW}.querySelector('section')"
IS_SHOWN, IS_HIDDEN = f"{OVERLAY}.hidden === false", f"{OVERLAY}.hidden === true"


@pytest.fixture
def preview(tmp_path):
    preview = Preview(tmp_path)
    yield preview
    preview.end()


@pytest.fixture
def visit(page, preview):
    """Opens a page, and returns when it listens to the server; `stays` is there until the page is loaded again."""

    def open_path(path):
        page.open(preview.address + path)
        assert page.wait_until(f"document.querySelector('bangvang-live') && {SHADOW}.querySelector('.badge')")
        page.evaluate("window.stays = true")
        # Until the page has what it compares changes with.
        assert page.wait_until("performance.getEntriesByName(location.href).length > 1")
        return page

    return open_path


def seen(page, text, selector="body"):
    return page.wait_until_arrived(
        f"[...document.querySelectorAll({json.dumps(selector)})].some(part => part.textContent.includes({json.dumps(text)}))"
    )


def overlay(page):
    assert page.wait_until_arrived(IS_SHOWN)
    return page.evaluate(f"{OVERLAY}.textContent")


def test_a_changed_article_is_seen_and_the_reader_stays_where_they_are(visit, preview):
    page = visit(PATH)
    page.evaluate("scrollTo({ top: 600, behavior: 'instant' })")
    place = page.evaluate("scrollY")
    assert place > 300
    text = preview.file(ARTICLE).read_text("utf-8")
    preview.write(preview.file(ARTICLE), text + "\n\nMột đoạn mới viết.\n")
    assert seen(page, "Một đoạn mới viết.", ".prose p")
    assert page.evaluate("scrollY") == place
    assert page.evaluate("window.stays") is True, "only what differs is exchanged"
    assert not page.messages


def test_a_changed_record_is_seen_on_the_pages_that_show_it(visit, preview):
    page = visit("to-chuc/ap-ben-no/")
    preview.change(preview.file("recognitions/cong-nhan.csv"), "Những tháng đầu năm 2021.", "Ghi chú đã sửa.")
    assert seen(page, "Ghi chú đã sửa.")


def test_a_changed_template_is_seen(visit, preview):
    page = visit(PATH)
    preview.change(preview.root / "Templates/base.html", "Đến nội dung chính", "Tới phần chính của trang")
    assert seen(page, "Tới phần chính của trang", ".skip")


def test_a_changed_script_loads_the_page_again_where_the_reader_was(visit, preview):
    page = visit(PATH)
    page.evaluate("scrollTo({ top: 600, behavior: 'instant' })")
    place = page.evaluate("scrollY")
    preview.change(preview.root / "Templates/assets/share.js", "Đã sao chép.", "Đã chép địa chỉ.")
    assert page.wait_until_arrived("window.stays === undefined && document.readyState === 'complete'")
    assert page.wait_until(f"scrollY === {place}")


def test_changed_styles_are_exchanged_without_loading_the_page(visit, preview):
    page = visit(PATH)
    page.evaluate("scrollTo({ top: 600, behavior: 'instant' })")
    place = page.evaluate("scrollY")
    styles = preview.root / "Templates/assets/style.css"
    preview.write(styles, styles.read_text("utf-8") + "\nh1 { color: rgb(1, 2, 3) }\n")
    assert page.wait_until("getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'")
    assert page.evaluate("window.stays") is True
    assert page.evaluate("scrollY") == place
    assert page.wait_until("document.querySelectorAll('link[rel=stylesheet]').length === 1")
    assert not page.messages


def test_a_change_of_another_page_leaves_this_one_alone(visit, preview):
    page = visit("so-lieu/")
    page.evaluate("document.querySelector('h1').textContent = 'như người đọc để'")
    preview.change(preview.file("pages/gioi-thieu.md"), "---\n", "---\n# lời nhắn\n")
    preview.wait_for("Đã đổi Content/pages/gioi-thieu.md")
    site = page.evaluate("document.querySelector('script[src=\"/.bangvang/live.js\"]').dataset.site")
    assert preview.get("/so-lieu/")[2].decode().count(f'data-site="{site}"') == 0
    assert page.evaluate("document.querySelector('h1').textContent") == "như người đọc để"
    assert page.evaluate("window.stays") is True


def test_a_mistake_is_shown_over_the_last_good_page_until_it_is_mended(visit, preview):
    page = visit(PATH)
    before = page.evaluate("document.querySelector('h1').textContent")
    preview.change(preview.file(ARTICLE), "  - ap-ben-no\n", "  - ap-ben-no1\n")
    said = overlay(page)
    assert f"Content/{ARTICLE}:13:5" in said
    assert "  - ap-ben-no1" in said and "^^^^^^^^^^" in said
    assert "ap-ben-no”" in said, "what to write instead"
    assert page.evaluate(f"{OVERLAY}.getAttribute('role')") == "alertdialog"
    assert page.evaluate("document.querySelector('h1').textContent") == before
    # Whatever else is looked at meanwhile is the last good site, too.
    page = visit("to-chuc/")
    assert "ap-ben-no1" in overlay(page)
    page = visit(PATH)
    assert preview.get("/" + PATH)[0] == 200
    preview.change(preview.file(ARTICLE), "  - ap-ben-no1\n", "  - ap-ben-no\n")
    assert page.wait_until_arrived(IS_HIDDEN)
    assert page.evaluate("document.querySelector('h1').textContent") == before


def test_broken_front_matter_is_shown_and_then_the_repaired_page(visit, preview):
    page = visit(PATH)
    preview.change(preview.file(ARTICLE), "section: danh-hieu", "section: [danh-hieu")
    assert f"Content/{ARTICLE}:" in overlay(page)
    preview.change(preview.file(ARTICLE), "section: [danh-hieu", "section: danh-hieu\nkicker: Đã sửa xong")
    assert seen(page, "Đã sửa xong")
    assert page.wait_until_arrived(IS_HIDDEN)


def test_the_overlay_can_be_put_away_and_opened_again(visit, preview):
    page = visit(PATH)
    preview.change(preview.file(ARTICLE), "  - ap-ben-no\n", "  - ap-ben-no1\n")
    overlay(page)
    page.press("Escape")
    assert page.wait_until(f"{IS_HIDDEN} && !{SHADOW}.querySelector('.badge').hidden")
    page.evaluate(f"{SHADOW}.querySelector('.badge').click()")
    assert "ap-ben-no1" in overlay(page)


def test_text_of_content_is_never_markup_in_the_overlay(visit, preview):
    page = visit(PATH)
    preview.change(preview.file(ARTICLE), "  - ap-ben-no\n", '  - "<img src=x onerror=window.attacked=1>"\n')
    assert "<img src=x" in overlay(page)
    assert page.evaluate(f"!{OVERLAY}.querySelector('img') && window.attacked === undefined")


def test_a_broken_template_is_shown_with_its_place(visit, preview):
    page = visit(PATH)
    preview.change(preview.root / "Templates/article.html", "article.title", "article.titel")
    said = overlay(page)
    assert "Templates/article.html:" in said and "title" in said
    preview.change(preview.root / "Templates/article.html", "article.titel", "article.title")
    assert page.wait_until_arrived(IS_HIDDEN)


def test_of_very_many_mistakes_the_first_are_shown_and_the_rest_counted(visit, preview):
    page = visit(PATH)
    records = preview.file("recognitions/cong-nhan.csv")
    rows = "".join(f"khong-co-{number};tsvmtd;2020;;;;;;;;\n" for number in range(60))
    preview.write(records, records.read_text("utf-8").rstrip("\n") + "\n" + rows)
    said = overlay(page)
    assert said.startswith("60 lỗi") and "khong-co-49" in said
    assert "khong-co-50" not in said and "10 điều nữa" in said


def test_a_renamed_article_says_where_it_went(visit, preview):
    page = visit(PATH)
    preview.file(ARTICLE).rename(preview.file("articles/2021/ten-moi.md"))
    # Records cite the article by its path.
    for path in (path for path in preview.file("").rglob("*") if path.suffix in {".csv", ".yml", ".md"}):
        text = path.read_text("utf-8")
        if "2021/ba-tri-trong-sach" in text:
            preview.write(path, text.replace("2021/ba-tri-trong-sach-vung-manh-toan-dien", "2021/ten-moi"))
    assert page.wait_until_arrived(f"{OVERLAY}.textContent.includes('/tin/ten-moi/')")
    page.evaluate(f"{OVERLAY}.querySelector('a').click()")
    assert page.wait_until_arrived("location.pathname === '/tin/ten-moi/' && document.querySelector('.prose')")


def test_a_deleted_article_says_that_it_is_gone_and_comes_back(visit, preview):
    new = preview.file("articles/2021/moi.md")
    preview.write(new, "---\ntitle: Bài mới\ndate: 2021-08-01\n---\n\nNội dung.\n")
    preview.wait_until_found("/tin/moi/")
    page = visit("tin/moi/")
    text = new.read_text("utf-8")
    new.unlink()
    assert "không còn ở địa chỉ này" in overlay(page)
    assert page.evaluate("document.querySelector('h1').textContent") == "Bài mới"
    assert preview.get("/tin/moi/")[0] == 404
    preview.write(new, text.replace("Nội dung.", "Trở lại."))
    assert seen(page, "Trở lại.")
    assert page.wait_until_arrived(IS_HIDDEN)


def test_drafts_and_articles_to_come_are_shown_and_marked(visit, preview):
    preview.write(
        preview.file("articles/2021/nhap.md"), "---\ntitle: Còn viết\ndate: 2021-08-01\ndraft: true\n---\n\nChưa xong.\n"
    )
    preview.write(
        preview.file("articles/2021/sau-nay.md"), "---\ntitle: Sau này\ndate: 2999-01-02T08:05\n---\n\nĐể dành.\n"
    )
    preview.wait_until_found("/tin/nhap/", "/tin/sau-nay/")
    page = visit("tin/nhap/")
    assert "Bản nháp" in page.evaluate("document.querySelector('.bangvang-mark').textContent")
    assert page.evaluate("getComputedStyle(document.querySelector('.bangvang-mark')).backgroundColor") == "rgb(122, 75, 0)"
    page = visit("tin/sau-nay/")
    assert "08:05, 2/1/2999" in page.evaluate("document.querySelector('.bangvang-mark').textContent")
    page = visit("tin/")
    assert page.evaluate("!document.querySelector('.bangvang-mark')")
    assert seen(page, "Còn viết")
    page = visit("tin/nhap/")
    preview.change(preview.file("articles/2021/nhap.md"), "draft: true\n", "")
    assert page.wait_until_arrived("!document.querySelector('.bangvang-mark')")


def test_it_can_be_looked_at_as_of_a_moment(tmp_path):
    preview = Preview(tmp_path, "--clock", "2020-01-01T08:00")
    try:
        # Of 2021: readers did not see it then, and a change does not make it now.
        assert "bangvang-mark" in preview.get("/" + PATH)[2].decode()
        preview.change(preview.file(ARTICLE), "section: danh-hieu", "section: danh-hieu\nkicker: Đổi")
        preview.wait_for("Đã đổi Content/" + ARTICLE)
        assert "bangvang-mark" in preview.get("/" + PATH)[2].decode()
    finally:
        preview.end()


def test_a_changed_picture_is_loaded_again(visit, preview):
    pictures = preview.file("pictures")
    pictures.mkdir()
    source = sites.REPOSITORY / "Templates/assets/icon-180.png"
    (pictures / "a.png").write_bytes(source.read_bytes())
    text = preview.file(ARTICLE).read_text("utf-8")
    preview.write(preview.file(ARTICLE), text + "\n\n![Một hình](/pictures/a.png)\n")
    preview.wait_for("Đã đổi Content/" + ARTICLE)
    page = visit(PATH)
    loaded = "(image => image?.complete && image.currentSrc && image.getAttribute('width'))(document.querySelector('.prose img'))"
    # What `naturalWidth` says is made of `sizes`, so the pixels are counted in the file that the browser chose.
    pixels = """fetch(document.querySelector('.prose img').currentSrc).then(answer => answer.blob())
        .then(createImageBitmap).then(picture => picture.width)"""
    page.evaluate("document.querySelector('.prose img').scrollIntoView()")
    assert page.wait_until(f"{loaded} === '180'")
    assert page.evaluate(pixels) == 180
    page.evaluate("window.isBefore = true")
    (pictures / "a.png").write_bytes((sites.REPOSITORY / "Templates/assets/icon-192.png").read_bytes())
    assert page.wait_until_arrived(f"!window.isBefore && {loaded} === '192'")
    assert page.evaluate(pixels) == 192


def test_what_was_broken_from_the_start_appears_when_it_is_mended(page, tmp_path):
    def break_it(root):
        path = root / "Content" / ARTICLE
        path.write_text(path.read_text("utf-8").replace("- ap-ben-no\n", "- ap-ben-no1\n"), "utf-8")

    preview = Preview(tmp_path, prepare=break_it)
    try:
        status, _, body = preview.get("/" + PATH)
        assert status == 503
        assert "ap-ben-no1" in body.decode(), "also without a script"
        page.open(preview.address + PATH)
        assert "ap-ben-no1" in overlay(page)
        preview.change(preview.file(ARTICLE), "- ap-ben-no1\n", "- ap-ben-no\n")
        assert page.wait_until_arrived("document.querySelector('.prose')")
        assert preview.get("/" + PATH)[0] == 200
    finally:
        preview.end()


def test_a_thousand_files_at_once_are_taken_in(visit, preview):
    page = visit("tin/")
    for number in range(1_000):
        text = f"---\ntitle: Bài số {number}\ndate: 2026-01-01\n---\n\nNội dung của bài số {number}.\n"
        (preview.file("articles/2024") / f"so-{number}.md").write_text(text, "utf-8")
    assert page.wait_until_arrived("document.body.textContent.includes('Bài số')")
    preview.wait_for(r"\b\d+ tệp khác")
    for number in [0, 500, 999]:
        assert page.wait_until_arrived(f"fetch('/tin/so-{number}/').then(answer => answer.ok)")


def test_content_that_goes_and_comes_back_is_seen(visit, preview):
    page = visit(PATH)
    (preview.root / "Content").rename(preview.root / "Elsewhere")
    assert "Content" in overlay(page)
    (preview.root / "Elsewhere").rename(preview.root / "Content")
    assert page.wait_until_arrived(IS_HIDDEN)
    preview.change(preview.file(ARTICLE), "section: danh-hieu", "section: danh-hieu\nkicker: Vẫn theo dõi")
    assert seen(page, "Vẫn theo dõi")


def test_nothing_of_it_is_published(preview, tmp_path):
    output = tmp_path / "Public"
    subprocess.run([sites.BANGVANG, "build", "--root", preview.root, "--output", output, "--quiet"], check=True)
    assert not [path for path in output.rglob("*.html") if ".bangvang" in path.read_text("utf-8")]


def test_the_end_is_no_failure(tmp_path):
    preview = Preview(tmp_path)
    assert preview.get("/")[0] == 200
    assert preview.end() == 0
    assert not (tmp_path / "Public").exists()


def test_a_taken_port_is_an_error_that_says_what_to_do(preview, tmp_path):
    port = preview.host.rsplit(":", 1)[1]
    command = [sites.BANGVANG, "serve", "--root", preview.root, "--port", port]
    run = subprocess.run(command, stderr=subprocess.PIPE, text=True, timeout=20)
    assert run.returncode == 1
    assert "port-taken" in run.stderr and "--port" in run.stderr
