/// The parts of a document that say how it looks: styles, fonts and settings.
enum WordStyles {
  /// `word/styles.xml`: each style of ``PaperStyle``, once.
  static var styles: String {
    let defaults = """
      <w:docDefaults><w:rPrDefault><w:rPr>\(fonts(.fangSong))<w:kern w:val="2"/><w:sz w:val="32"/>\
      <w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr>\
      </w:rPrDefault><w:pPrDefault/></w:docDefaults>
      """
    let normal = """
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
      <w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:jc w:val="left"/></w:pPr></w:style>
      """
    let table = """
      <w:style w:type="table" w:default="1" w:styleId="TableNormal">\
      <w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr>\
      <w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
      <w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
      <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
      """
    return WordXML.part(
      "w:styles", defaults + normal + table + PaperStyle.allCases.map(style).joined())
  }

  private static func style(_ style: PaperStyle) -> String {
    let look = style.look
    var paragraph = look.keepsWithNext ? "<w:keepNext/><w:keepLines/>" : ""
    let lines = [("top", look.lineAbove), ("bottom", look.lineBelow)].compactMap { side, line in
      line.map {
        "<w:\(side) w:val=\"\($0.kind)\" w:sz=\"\($0.width)\" w:space=\"4\" "
          + "w:color=\"\(look.isRed ? red : "auto")\"/>"
      }
    }
    if !lines.isEmpty { paragraph += "<w:pBdr>\(lines.joined())</w:pBdr>" }
    let height = look.line.map { " w:line=\"\($0)\" w:lineRule=\"exact\"" } ?? ""
    // The grid would stretch lines whose height is set.
    paragraph +=
      "<w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"\(look.before)\" "
      + "w:after=\"\(look.after)\"\(height)/>"
    // Characters for Word and WPS, and the same in twips for programs that know no characters.
    func indent(_ side: String, _ characters: Int) -> String {
      characters == 0
        ? ""
        : " w:\(side)Chars=\"\(characters)\" w:\(side)=\"\(characters * look.size / 10)\""
    }
    paragraph +=
      "<w:ind\(indent("left", look.left))\(indent("right", look.right))"
      + "\(indent("firstLine", look.firstLine))/><w:jc w:val=\"\(look.alignment)\"/>"
    return """
      <w:style w:type="paragraph" w:customStyle="1" w:styleId="\(style.rawValue)">\
      <w:name w:val="\(look.name)"/><w:basedOn w:val="Normal"/><w:qFormat/>\
      <w:pPr>\(paragraph)</w:pPr><w:rPr>\(fonts(look.font))\
      \(look.isRed ? "<w:color w:val=\"\(red)\"/>" : "")\
      <w:sz w:val="\(look.size)"/><w:szCs w:val="\(look.size)"/></w:rPr></w:style>
      """
  }

  static let red = "FF0000"

  /// Chinese in the typeface; letters and digits in Times New Roman, which every machine has.
  private static func fonts(_ font: PaperFont) -> String {
    "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" "
      + "w:eastAsia=\"\(font.rawValue)\" w:cs=\"Times New Roman\"/>"
  }

  /// `word/fontTable.xml`: what stands in for a typeface that is not there.
  static var fonts: String {
    let fonts = PaperFont.allCases.map { font in
      "<w:font w:name=\"\(font.rawValue)\"><w:altName w:val=\"\(font.standIn)\"/>"
        + "<w:charset w:val=\"86\"/><w:family w:val=\"\(font.family)\"/>"
        + "<w:pitch w:val=\"default\"/></w:font>"
    }
    let latin =
      "<w:font w:name=\"Times New Roman\"><w:charset w:val=\"00\"/>"
      + "<w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/></w:font>"
    return WordXML.part("w:fonts", fonts.joined() + latin)
  }

  /// `word/settings.xml`: odd and even pages have their numbers outside, and a line that is
  /// broken by hand is not stretched to the margin.
  static var settings: String {
    WordXML.part(
      "w:settings",
      """
      <w:zoom w:percent="100"/><w:defaultTabStop w:val="640"/><w:evenAndOddHeaders/>\
      <w:characterSpacingControl w:val="compressPunctuation"/><w:compat>\
      <w:doNotExpandShiftReturn/>\
      <w:compatSetting w:name="compatibilityMode" \
      w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
      <w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>
      """)
  }
}
