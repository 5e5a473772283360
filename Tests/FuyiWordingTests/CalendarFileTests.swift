import FuyiLaw
import FuyiTestSupport
import FuyiWording
import Testing

/// A calendar file read back as RFC 5545 says, written apart from the code that makes it.
private struct ParsedFile {
  /// A content line: its name with parameters, and its value as it stands.
  struct Line: Equatable {
    let name: String
    let value: String
  }

  let lines: [Line]

  /// - Returns: nil where a line end is not CR LF, or a line has more than 75 octets.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    var physical: [[UInt8]] = []
    var current: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 13 {
        guard index + 1 < bytes.count, bytes[index + 1] == 10 else { return nil }
        physical.append(current)
        current = []
        index += 2
      } else {
        guard bytes[index] != 10 else { return nil }
        current.append(bytes[index])
        index += 1
      }
    }
    guard current.isEmpty else { return nil }
    var unfolded: [[UInt8]] = []
    for line in physical {
      // A character that is cut makes a line that is no UTF-8.
      guard line.count <= 75, String(validating: line, as: UTF8.self) != nil else { return nil }
      if line.first == 32, !unfolded.isEmpty {
        unfolded[unfolded.count - 1] += line.dropFirst()
      } else {
        unfolded.append(line)
      }
    }
    lines = unfolded.compactMap { line in
      guard let colon = line.firstIndex(of: 58) else { return nil }
      return Line(
        name: String(decoding: line[..<colon], as: UTF8.self),
        value: String(decoding: line[(colon + 1)...], as: UTF8.self))
    }
    guard lines.count == unfolded.count else { return nil }
  }

  func values(_ name: String) -> [String] { lines.filter { $0.name == name }.map(\.value) }

  /// The values of the type TEXT in a list, escapes taken out.
  func texts(_ name: String) -> [[String]] { values(name).map(Self.unescaped) }

  private static func unescaped(_ value: String) -> [String] {
    var texts = [""]
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        texts[texts.count - 1].unicodeScalars.append(
          scalar == "n" || scalar == "N" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "," {
        texts.append("")
      } else {
        texts[texts.count - 1].unicodeScalars.append(scalar)
      }
    }
    return texts
  }
}

@Suite("A calendar file for other programs")
struct CalendarFileTests {
  private func file(_ entries: CalendarFile.Entry...) -> CalendarFile {
    CalendarFile(name: "复议期限", stamp: "2026-06-30T01:02:03.456Z", entries: entries)
  }

  @Test("A day stands in it as RFC 5545 has it, line for line")
  func whole() {
    let text = file(
      .init(
        uid: "7-review@fuyi", day: day("2026-12-31"), summary: "审理期限届满", description: "聊政复〔2026〕7号",
        categories: ["审理期限", "复议机构"], alarmDaysBefore: [3, 0])
    ).text
    #expect(
      text
        == [
          "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Fuyi//Fuyi//ZH", "CALSCALE:GREGORIAN",
          "X-WR-CALNAME:复议期限", "BEGIN:VEVENT", "UID:7-review@fuyi", "DTSTAMP:20260630T010203Z",
          "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "SUMMARY:审理期限届满",
          "DESCRIPTION:聊政复〔2026〕7号", "CATEGORIES:审理期限,复议机构", "TRANSP:TRANSPARENT",
          "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:审理期限届满", "TRIGGER:-P3D", "END:VALARM",
          "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:审理期限届满", "TRIGGER:PT0S", "END:VALARM",
          "END:VEVENT", "END:VCALENDAR", "",
        ].joined(separator: "\r\n"))
  }

  @Test("What is not given has no line, and a file without days is a calendar all the same")
  func little() throws {
    let parsed = try #require(
      ParsedFile(file(.init(uid: "1@fuyi", day: day("2026-02-28"), summary: "期限")).text))
    #expect(parsed.values("DESCRIPTION").isEmpty)
    #expect(parsed.values("CATEGORIES").isEmpty)
    #expect(!parsed.values("BEGIN").contains("VALARM"))
    #expect(parsed.values("DTEND;VALUE=DATE") == ["20260301"])
    #expect(parsed.values("METHOD").isEmpty)
    let empty = try #require(ParsedFile(file().text))
    #expect(empty.values("BEGIN") == ["VCALENDAR"])
    #expect(empty.values("END") == ["VCALENDAR"])
  }

  @Test(
    "Signs that mean something to the format are escaped, and come back as they were",
    arguments: [
      ("甲；乙;丙,丁\\戊", "甲；乙;丙,丁\\戊"), ("一\n二\r\n三\r四", "一\n二\n三\n四"),
      ("\\n is no line end", "\\n is no line end"), ("a:b \"c\"", "a:b \"c\""),
      ("铃\u{07}响\u{1B}[31m\u{00}\u{7F}", "铃响[31m"), ("段\u{2029}落\u{85}尾", "段\n落\n尾"),
      ("BEGIN:VEVENT\r\nSUMMARY:x", "BEGIN:VEVENT\nSUMMARY:x"), ("\t制表", "\t制表"),
      ("行末 \n 行首", "行末 \n 行首"), ("e\u{301}👨‍👩‍👧", "e\u{301}👨‍👩‍👧"),
    ])
  func escaped(_ given: String, _ read: String) throws {
    let parsed = try #require(
      ParsedFile(
        file(
          .init(
            uid: "1@fuyi", day: day("2026-02-28"), summary: given, description: given,
            categories: [given, "二"], alarmDaysBefore: [1])
        ).text))
    #expect(parsed.texts("CATEGORIES") == [[read, "二"]])
    #expect(parsed.texts("SUMMARY").map { $0.joined(separator: ",") } == [read])
    #expect(parsed.texts("DESCRIPTION").map { $0.joined(separator: ",") } == [read, read])
    #expect(parsed.values("BEGIN") == ["VCALENDAR", "VEVENT", "VALARM"])
  }

  @Test(
    "Any text is folded within 75 octets, no character cut, and unfolds to itself",
    arguments: 1...40)
  func folded(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let signs = Array("期限届满聊城市〔〕，。abcXYZ 0189;,\\:\"😀👨‍👩‍👧🇨🇳é𠮷\u{FEFF}\u{3000}").map(String.init)
    let texts = (0..<30).map { _ in
      (0..<Int.random(in: 0...120, using: &generator)).map { _ in
        signs[Int.random(in: 0..<signs.count, using: &generator)]
      }.joined()
    }
    let entries = texts.enumerated().map { index, text in
      CalendarFile.Entry(
        uid: "\(index)@fuyi", day: day("2026-01-01").adding(days: index), summary: text,
        categories: [text])
    }
    let file = CalendarFile(name: texts[0], stamp: "2026-06-30T01:02:03.456Z", entries: entries)
    let parsed = try #require(ParsedFile(file.text))
    // Compared by scalars, since equal texts may be written in different ones.
    func scalars(_ texts: [String]) -> [[UInt32]] { texts.map { $0.unicodeScalars.map(\.value) } }
    #expect(
      scalars(parsed.texts("SUMMARY").map { $0.joined(separator: ",") }) == scalars(texts))
    #expect(scalars(parsed.texts("CATEGORIES").map { $0[0] }) == scalars(texts))
    #expect(parsed.values("UID") == texts.indices.map { "\($0)@fuyi" })
  }

  @Test("A line is folded at 75 octets and not before", arguments: 60...80)
  func length(_ count: Int) {
    let value = String(repeating: "x", count: count)
    let text = file(.init(uid: value, day: day("2026-02-28"), summary: "期限")).text
    let lines = text.split(separator: "\r\n").drop { !$0.hasPrefix("UID:") }.prefix(2)
    let longest = lines.first?.utf8.count
    #expect(longest == min(75, count + 4))
    #expect((lines.last?.hasPrefix(" ") == true) == (count + 4 > 75))
  }
}
