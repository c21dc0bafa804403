"""The style sheet of a designed paper."""

from collections.abc import Mapping

_FONTS = {"sans": "'Liberation Sans'", "serif": "'P052','Liberation Serif'"}
_INK, _BRAND, _PALE = "#222", "#1b4965", "#e8f0f4"
_FRAMES = {
    "rule": ".action{border-bottom:1px solid #999;padding:0 0 10px}",
    "card": ".action{border:1px solid #999;padding:10px}",
    "filled": ".action{background:#eef3f6;padding:10px}",
    "rounded": ".action{border:1px solid #88a;border-radius:10px;padding:10px}",
    "stripe": f".action{{border-left:5px solid {_BRAND};padding:2px 0 6px 12px}}",
    "zebra": ".action{padding:10px;margin:0}.action:nth-child(odd){background:#eef3f6}",
    "abreast": ".actions{display:grid;grid-template-columns:1fr 1fr;gap:12px}.action{border:1px solid #999;padding:10px;margin:0}",
    "three": ".actions{display:grid;grid-template-columns:1fr 1fr 1fr;gap:10px}.action{background:#eef3f6;border-radius:8px;padding:9px;margin:0}",
    "sheet": f".action{{break-before:page}}.record{{background:{_BRAND};color:#fff;padding:5px 10px;font-weight:bold}}",
    "accordion": f".action{{border:1px solid #bbb;padding:0 10px 10px}}.head{{background:{_PALE};margin:0 -10px 8px;padding:7px 10px}}",
    "header bar": f".action{{border:1px solid #bbb;padding:0 10px 10px}}.head{{background:{_BRAND};color:#fff;margin:0 -10px 8px;padding:7px 10px}}.head h3,.head .led,.head .over{{color:#fff}}",
    "timeline": f".actions{{border-left:3px solid {_BRAND};padding-left:22px;margin-left:10px}}.action{{position:relative}}.action::before{{content:'';position:absolute;left:-31px;top:4px;width:14px;height:14px;border-radius:50%;background:{_BRAND}}}",
    "lanes": ".board{display:grid;grid-template-columns:1fr 1fr 1fr;gap:10px}.lane{background:#f3f3f3;padding:6px}.lane-head{color:#fff;padding:4px 8px;margin:0 0 8px}.lane .action{background:#fff;border:1px solid #ccc;padding:8px}",
    "row": ".action{display:grid;grid-template-columns:32% 1fr;border:1px solid #999;margin:0 0 -1px}.action>*{padding:9px}.action>:first-child{border-right:1px solid #999}",
    "beside": f".action{{display:grid;grid-template-columns:32% 1fr;gap:12px}}.action>:first-child{{background:{_PALE};padding:10px}}.action>:last-child{{padding:10px 0}}",
}
_LABELS = {
    "bold": "h4{font-weight:bold}",
    "capitals": "h4{font-size:7.5pt;color:#555;font-weight:bold}",
    "spaced": "h4{font-size:7.5pt;letter-spacing:.08em;color:#555;font-weight:normal}",
    "left": ".answer{display:grid;grid-template-columns:110px 1fr;gap:10px}h4{font-weight:bold}",
    "coloured": f"h4{{color:{_BRAND};font-weight:normal;font-size:10.5pt}}",
    "coloured run in": f".answer b{{color:{_BRAND};font-weight:normal}}",
    "icon": f".icon{{font-style:normal;background:{_BRAND};color:#fff;border-radius:50%;width:16px;height:16px;display:inline-flex;align-items:center;justify-content:center;font-size:8pt;margin-right:6px}}",
    "boxed": f"h4{{background:{_PALE};padding:3px 6px;font-weight:bold}}.text{{padding:0 6px}}",
}
_ANSWERS = {
    "stacked": "",
    "grid": ".answers{display:grid;grid-template-columns:1fr 1fr;gap:8px 18px}",
    "boxes": ".answers{display:grid;grid-template-columns:1fr 1fr;gap:8px}.answer{border:1px solid #bbb;padding:7px}",
    "columns": ".answers{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:14px}",
}
_NUMBERS = {
    "box": f".box{{background:{_BRAND};color:#fff;padding:4px 8px}}",
    "circle": f".circle{{background:{_BRAND};color:#fff;border-radius:50%;min-width:30px;height:30px;padding:0 2px;display:inline-flex;align-items:center;justify-content:center;font-size:9pt}}",
    "badge": f".badge{{border:1px solid {_BRAND};border-radius:4px;color:{_BRAND};padding:2px 7px}}",
    "corner": ".head{position:relative;padding-right:60px}.badge{position:absolute;right:4px;top:2px;font-size:8pt;color:#777}",
}
_SECTIONS = {
    "plain": f".title h2{{color:{_BRAND};border-bottom:2px solid {_BRAND}}}",
    "bare": f".title h2{{color:{_BRAND};border-bottom:2px solid {_BRAND}}}",
    "band": f".title{{background:{_BRAND};color:#fff;padding:8px 14px}}",
    "own page": f".title{{break-before:page;break-after:page;padding-top:40%;color:{_BRAND}}}.title h2{{font-size:30pt}}.eyebrow{{font-size:16pt}}",
    "rail": f"section{{display:grid;grid-template-columns:120px 1fr;gap:18px;border-top:2px solid {_BRAND};padding-top:8px}}.title h2{{font-size:13pt}}.eyebrow{{color:#777}}",
    "big number": f".numbered{{display:flex;gap:14px;align-items:center}}.numbered b{{font-size:40pt;color:{_BRAND};line-height:1}}",
    "panel": f"section{{background:#fbf5e9;padding:12px}}.title h2{{color:{_BRAND}}}.action{{background-color:#fff}}",
}
_FACTS = (
    ".facts{margin:6px 0}.name{color:#666}.boxes{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:8px}"
    ".boxes>div{border:1px solid #bbb;padding:5px 8px}.boxes .name,.side .name{display:block;font-size:7.5pt}.value{font-weight:bold}"
    ".pairs{display:flex;flex-wrap:wrap;gap:8px}.pairs>div{background:#fff;border:1px solid #bbb;padding:4px 8px}.pairs .name,.list .name{margin-right:8px}"
    ".list>div{display:grid;grid-template-columns:110px 1fr;border-bottom:1px solid #ccc;padding:2px 0}.list .value{font-weight:normal}"
    ".sided{display:grid;grid-template-columns:1fr 150px;gap:16px}.side{border-left:1px solid #bbb;padding-left:10px}.side>div{margin-bottom:8px}"
)
_STATUSES = (
    ".pill{color:#fff;border-radius:9px;padding:2px 9px;font-size:8.5pt;white-space:nowrap}.word{font-style:italic;color:#555;white-space:nowrap}"
    ".stamp{border:2px solid;padding:2px 8px;font-weight:bold;font-size:9pt;white-space:nowrap}"
    ".strip{display:inline-grid;grid-auto-flow:column;margin:4px 0}.strip span{padding:3px 10px;border:1px solid #999;font-size:8.5pt}.strip .on{color:#fff;font-weight:bold}.strip .off{background:#fff;color:#888}"
    ".dot{display:inline-block;width:11px;height:11px;border-radius:50%}.dotted{white-space:nowrap}.dotted .dot{margin-right:5px}"
)


def style(make: Mapping[str, str]) -> str:
    """The style sheet of this make."""
    size = "A4 landscape" if make["page"] == "landscape" else "A4"
    two = ".actions{columns:2;column-gap:20px}" if make["columns"] == "2" else ""
    right = "22mm" if make["furniture"] == "tabs" else "14mm"
    return "".join(
        (
            f"@page{{size:{size};margin:16mm {right} 16mm 14mm}}*{{box-sizing:border-box}}body{{font:9.5pt {_FONTS[make['font']]};color:{_INK};margin:0}}",
            "p,h1,h2,h3,h4,ul{margin:0}h1{font-size:24pt}h2{font-size:16pt}h3{font-size:11.5pt}h4{font-size:9.5pt}ul{padding-left:16px}",
            f".cover{{margin-bottom:14px;color:{_BRAND}}}.subtitle{{font-size:12pt}}section{{margin:16px 0}}.title{{margin-bottom:10px;break-after:avoid}}",
            ".action{margin:0 0 14px;break-inside:avoid}.answer{margin-top:6px}.answers.grid,.answers.boxes{margin-top:4px}.text p+p{margin-top:4px}",
            ".line{display:flex;align-items:center;gap:10px}.gap{flex:1}.over{font-size:8pt;color:#777}.led{color:#555;font-size:9pt}.foot{margin-top:8px;border-top:1px dotted #999;padding-top:4px;font-size:9pt}",
            ".figures{display:flex;gap:16px;margin:12px 0}.figures div{flex:1;background:#f4efe4;padding:10px;text-align:center}.figures b{display:block;font-size:26pt}"
            "blockquote{font-size:15pt;font-style:italic;color:#777;margin:14px 30px}cite{display:block;font-size:9pt}.foreword p{margin-top:5px}.foreword,.contents{margin:10px 0}"
            ".contents ul{list-style:none;padding:0}.contents li{display:flex;justify-content:space-between;border-bottom:1px dotted #999;padding:2px 0}.key{display:flex;gap:18px;margin:10px 0;align-items:center}"
            f".tabs{{position:fixed;right:-15mm;top:0;height:100%;display:flex;flex-direction:column;gap:8px}}.tabs span{{writing-mode:vertical-rl;background:{_PALE};padding:8px 4px;font-size:8pt}}.end{{margin-top:20px}}",
            _FACTS, _STATUSES, _FRAMES[make["frame"]], _LABELS.get(make["label"], ""), _ANSWERS[make["answers"]],
            _NUMBERS.get(make["number"], ""), _SECTIONS[make["section"]], two,
        )
    )  # fmt: skip
