/// What a page looks like on a screen, a phone and paper.
enum HTMLStyle {
  /// The style sheet.
  static let sheet = """
    :root{--ink:#1a1a1a;--soft:#595959;--line:#c8ccd0;--rule:#1f4e79;--shade:#f3f6f9;--bad:#a11212;
    --good:#1b6b2f;--sans:system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei",
    "Noto Sans CJK SC","Source Han Sans SC",sans-serif;--serif:"Songti SC","STSong","SimSun",
    "Noto Serif CJK SC","Source Han Serif SC",serif;--body:"FangSong","STFangsong","FangSong_GB2312",
    "Noto Serif CJK SC","Source Han Serif SC","Songti SC","SimSun",serif}
    :lang(en){--serif:Georgia,"Times New Roman","Noto Serif","Noto Serif CJK SC",serif;
    --body:Georgia,"Times New Roman","Noto Serif","Noto Serif CJK SC",serif}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0 auto;padding:1.5rem 1rem 4rem;max-width:76rem;color:var(--ink);background:#fff;
    font:1rem/1.75 var(--sans);text-align:start;overflow-wrap:anywhere;line-break:strict;
    text-autospace:normal}
    :lang(en) body,body:lang(en){line-height:1.6}
    h1,h2{font-family:var(--serif);line-height:1.4;text-wrap:balance}
    h1{margin:.5rem 0;font-size:1.75rem;text-align:center}
    h2{margin:2.75rem 0 .75rem;padding-bottom:.25rem;border-bottom:2px solid var(--rule);
    font-size:1.3rem}
    p{margin:.6rem 0;max-width:46rem}
    .sub{margin:.1rem auto;text-align:center;color:var(--soft)}
    .remarks,.notes{margin:.5rem 0;padding-left:1.2em;color:var(--soft);font-size:.875rem}
    .remarks{margin:1.25rem auto;max-width:46rem}
    .remarks li,.notes li{max-width:60rem}
    nav{margin:1.5rem auto;padding:.75rem 1.25rem;max-width:46rem;background:var(--shade)}
    nav p{margin:0;font-weight:600}
    nav ol{margin:.25rem 0 0;padding:0;list-style:none;columns:17rem auto;column-gap:2rem}
    nav li{break-inside:avoid}
    a{color:#134b86}
    nav a{display:inline-block;padding:.15rem 0;text-decoration:none}
    nav a:hover{text-decoration:underline}
    :focus-visible{outline:3px solid #b45309;outline-offset:1px}
    .table{margin:1.25rem 0 1.75rem}
    .scroll{overflow-x:auto;max-width:100%}
    table{border-collapse:separate;border-spacing:0;font-size:.9375rem;line-height:1.45;
    font-variant-numeric:tabular-nums;overflow-wrap:normal}
    caption{padding-bottom:.4rem;font-weight:600;text-align:start}
    caption span{position:sticky;left:0;display:inline-block;max-width:calc(100vw - 2rem);
    overflow-wrap:anywhere}
    th,td{padding:.35rem .6rem;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
    td{max-width:28rem}
    thead th{background:var(--shade);vertical-align:bottom;font-weight:600}
    thead tr:first-child th{border-top:2px solid var(--rule)}
    thead tr:last-child th,thead th[rowspan]{border-bottom:1px solid var(--rule)}
    thead th:not(.n):not(.g){min-width:4.5em}
    thead th.n span{display:inline-block;max-width:9em}
    th.g{text-align:center;border-left:1px solid var(--line);border-right:1px solid var(--line)}
    .n{text-align:end}
    td.n,td.d{white-space:nowrap}
    thead th.n{min-width:4em}
    td small{display:inline-block;min-width:4.2em;color:var(--soft);font-size:.8125rem}
    tbody th{position:sticky;left:0;z-index:1;min-width:5.5em;max-width:20em;background:#fff;
    font-weight:400;overflow-wrap:anywhere}
    thead tr:first-child th:first-child{position:sticky;left:0;z-index:2}
    tbody th:lang(en){min-width:8.5em}
    .total th,.total td{background:var(--shade);border-top:1px solid var(--rule);font-weight:600}
    .vast table{font-size:.875rem}
    .vast td,.vast th{padding:.3rem .4rem}
    .vast thead th.n:not(.g){vertical-align:bottom;text-align:center}
    .vast thead th.n{min-width:0}
    .vast thead th.n span{max-height:13em;max-width:none;writing-mode:vertical-rl;text-align:start;
    line-height:1.25}
    .vast thead th.n:lang(en) span{transform:rotate(180deg);max-height:11em}
    td a{color:inherit;text-decoration:underline;text-decoration-color:#7d95ad;
    text-underline-offset:.2em;display:inline-block}
    td a:hover{text-decoration-color:currentColor}
    td a{scroll-margin:40vh 12em}
    .chart{margin:1.25rem 0 1.75rem}
    figcaption{margin-bottom:.4rem;font-weight:600}
    .chart svg{display:block;font-family:var(--sans)}
    .bars svg{width:100%;max-width:36rem;height:auto}
    .identities{padding:0;list-style:none}
    .identities li{margin:.5rem 0;padding:.5rem .75rem;border-left:4px solid var(--good);
    background:var(--shade);max-width:60rem}
    .identities span{display:block;font-variant-numeric:tabular-nums}
    .identities strong{color:var(--good)}
    .identities .fails{border-left-style:double;border-left-color:var(--bad)}
    .identities .fails strong{color:var(--bad)}
    .records section{display:none}
    .records section:target{display:block;position:fixed;right:0;bottom:0;z-index:9;width:100%;
    max-width:34rem;max-height:60vh;overflow-y:auto;padding:1rem 1.25rem;background:#fff;
    border:1px solid var(--rule);border-top-width:4px;box-shadow:0 0 1.5rem #0004}
    .records section:focus{outline:none}
    .records h3{margin:0 3.5rem .25rem 0;font-size:1rem;line-height:1.4}
    .records p{margin:.25rem 0;line-height:1.6}
    .records a{position:absolute;top:.75rem;right:1rem;padding:.25rem .5rem}
    @media (max-width:40rem){
    body{padding:1rem .875rem 4rem}
    h1{font-size:1.4rem}
    h2{font-size:1.15rem}
    table,.vast table{font-size:.875rem}
    th,td{padding:.35rem .45rem}
    tbody th{max-width:8.5em}
    td{max-width:16rem}
    td small{display:block;min-width:0}
    }
    @page{size:A4 portrait;margin:22mm 18mm 20mm;
    @bottom-center{content:"— " counter(page) " —";font:9pt serif;color:#333}}
    @page lying{size:A4 landscape;margin:16mm 14mm 16mm}
    @media print{
    body{max-width:none;padding:0;font:10.5pt/1.7 var(--body);overflow-wrap:anywhere}
    h1{font-size:20pt}
    h2{margin:18pt 0 6pt;font-size:14pt;break-after:avoid;border-bottom-width:1pt}
    nav,.records,script{display:none}
    p,.remarks,.remarks li,.notes li{max-width:none}
    main>section>p{orphans:3;widows:3}
    :lang(zh) main>section>p{text-indent:2em}
    a,td a{color:inherit;text-decoration:none}
    .scroll{overflow:visible}
    .table{margin:8pt 0 12pt}
    table{width:100%;border-collapse:collapse;font:9pt/1.4 var(--sans);overflow-wrap:break-word;
    -webkit-print-color-adjust:exact;print-color-adjust:exact}
    caption{break-after:avoid;font-size:10pt}
    caption span{position:static;max-width:none}
    thead{display:table-header-group}
    tr,figure,.identities li{break-inside:avoid}
    th,td{padding:2.5pt 4pt;max-width:none;border:.5pt solid #777}
    tbody th,thead tr:first-child th:first-child{position:static;min-width:0;max-width:none}
    td small{font-size:8pt;min-width:0}
    .narrow thead th:not(.n):not(.g),.stacked thead th:not(.n):not(.g){min-width:3em}
    .vast th,.vast td{overflow-wrap:anywhere}
    .wide,.vast,.page{page:lying}
    .wide table{font-size:8.5pt}
    .vast table{font-size:7.5pt;line-height:1.25}
    .vast td,.vast th{padding:2.5pt 2pt}
    .vast tbody th{min-width:6em}
    .notes,.remarks{font-size:8.5pt;line-height:1.45}
    .chart svg{max-width:100%;height:auto}
    .stacked td small{display:block}
    .bars svg{width:120mm}
    .identities li{background:none;padding:2pt 0 2pt 6pt}
    }
    """

  /// Closes the open panel with Escape, tells those who listen of it, and keeps the page where it is.
  static let script = """
    (function(){var y=null,open=function(){return document.querySelector(".records section:target")};\
    addEventListener("click",function(e){var a=e.target.closest&&e.target.closest("td a,th a,.records a");\
    if(a)y=scrollY});\
    addEventListener("keydown",function(e){var t=open();\
    if(e.key==="Escape"&&t){y=scrollY;location.replace(t.querySelector("a").href)}});\
    addEventListener("hashchange",function(){var t=open()||document.getElementById(location.hash.slice(1));\
    if(y!==null){if(t)t.focus({preventScroll:true});scrollTo(scrollX,y);y=null}})})();
    """
}
