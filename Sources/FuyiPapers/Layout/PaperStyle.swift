/// The styles of paragraphs, as GB/T 9704-2012 sets official papers (段落样式).
package enum PaperStyle: String, CaseIterable, Sendable {
  case body = "PaperBody"
  case title = "PaperTitle"
  case number = "PaperNumber"
  case party = "PaperParty"
  case salutation = "PaperSalutation"
  case heading = "PaperHeading"
  case subheading = "PaperSubheading"
  case signature = "PaperSignature"
  case date = "PaperDate"
  case attachment = "PaperAttachment"
  case cell = "PaperCell"
  case cellHeading = "PaperCellHeading"
  case note = "PaperNote"
  case letterHead = "LetterHead"
  case letterNumber = "LetterNumber"
  case letterTitle = "LetterTitle"
  case copies = "LetterCopies"
  case steps = "LetterSteps"
  case record = "LetterRecord"
  case pageNumberOdd = "PageNumberOdd"
  case pageNumberEven = "PageNumberEven"

  /// How the style looks.
  struct Look {
    /// The style's name, which Word and WPS show.
    var name: String
    var font = PaperFont.fangSong
    /// Half points: 32 is 三号, 44 二号, 28 四号.
    var size = 32
    /// Not justified: of a justified line LibreOffice (7.4) leaves out a comma that hangs over the margin,
    /// and lines of Chinese are nearly even without it.
    var alignment = "left"
    /// Hundredths of a character: the first line, and both sides.
    var firstLine = 0
    var left = 0
    var right = 0
    /// Exact line height in twips, nil where the font decides; 576 is 28.8 points.
    var line: Int? = 576
    var before = 0
    var after = 0
    var isRed = false
    var keepsWithNext = false
    /// A line below the paragraph: its kind and its width in eighths of a point.
    var lineBelow: (kind: String, width: Int)?
    var lineAbove: (kind: String, width: Int)?
  }

  var look: Look {
    switch self {
    case .body: Look(name: "文书正文", firstLine: 200)
    case .title:
      Look(
        name: "文书标题", font: .songTitle, size: 44, alignment: "center", line: 640,
        keepsWithNext: true)
    case .number: Look(name: "文书文号", alignment: "right", before: 120, after: 240)
    case .party: Look(name: "当事人", firstLine: 200)
    case .salutation: Look(name: "主送", keepsWithNext: true)
    case .heading: Look(name: "一级标题", font: .hei, firstLine: 200, keepsWithNext: true)
    case .subheading: Look(name: "二级标题", font: .kai, firstLine: 200, keepsWithNext: true)
    case .signature:
      Look(name: "署名", alignment: "right", right: 200, before: 432, keepsWithNext: true)
    case .date: Look(name: "成文日期", alignment: "right", right: 400)
    case .attachment: Look(name: "附件说明", firstLine: 200)
    case .cell: Look(name: "表格内容", size: 24, line: nil)
    case .cellHeading: Look(name: "表格项目", size: 24, alignment: "center", line: nil)
    case .note: Look(name: "表格说明", size: 24, firstLine: 200, line: 440, before: 120)
    case .letterHead:
      Look(
        name: "函件版头", font: .songTitle, size: 56, alignment: "center", line: nil, after: 200,
        isRed: true, lineBelow: ("thickThinSmallGap", 24))
    case .letterNumber: Look(name: "函件文号", alignment: "right", after: 576)
    case .letterTitle:
      Look(
        name: "函件标题", font: .songTitle, size: 44, alignment: "center", line: 640, after: 320,
        keepsWithNext: true)
    case .steps: Look(name: "期限计算", size: 28, left: 200, line: 480)
    case .record: Look(name: "记录凭证", size: 21, line: 360, before: 288)
    case .copies:
      Look(
        name: "抄送", size: 28, left: 100, right: 100, line: 480, before: 576,
        lineBelow: ("single", 8), lineAbove: ("single", 8))
    case .pageNumberOdd:
      Look(name: "单页页码", font: .song, size: 28, alignment: "right", right: 100, line: nil)
    case .pageNumberEven:
      Look(name: "双页页码", font: .song, size: 28, left: 100, line: nil)
    }
  }
}

/// The typefaces of official papers, with what stands in for those that a machine lacks (字体).
enum PaperFont: String, CaseIterable {
  case fangSong = "仿宋_GB2312"
  case kai = "楷体_GB2312"
  case hei = "黑体"
  case song = "宋体"
  case songTitle = "方正小标宋简体"

  /// The typeface that newer systems have in its place.
  var standIn: String {
    switch self {
    case .fangSong: "仿宋"
    case .kai: "楷体"
    case .hei: "SimHei"
    case .song: "SimSun"
    case .songTitle: "宋体"
    }
  }

  /// Of which kind it is, by which a program chooses another.
  var family: String {
    switch self {
    case .fangSong, .song, .songTitle: "roman"
    case .kai: "script"
    case .hei: "swiss"
    }
  }
}
