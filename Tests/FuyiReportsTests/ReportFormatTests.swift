import Foundation
import FuyiReports
import FuyiTestSupport
import FuyiWording
import Testing

@Suite struct ReportFormatTests {
  @Test(arguments: [
    ("text", ReportFormat.text), ("TXT", .text), ("md", .md), ("Markdown", .md), ("HTML", .html),
    ("htm", .html), ("csv", .csv), ("Json", .json), ("XLSX", .xlsx), ("excel", .xlsx),
  ])
  func `a format has a code, capitals or not`(_ code: String, _ format: ReportFormat) {
    #expect(ReportFormat(code: code) == format)
  }

  @Test(arguments: ["", "pdf", "doc", "xls", "x lsx"])
  func `what is no format gives none`(_ code: String) {
    #expect(ReportFormat(code: code) == nil)
  }

  @Test(arguments: [
    ("out.html", ReportFormat.html), ("/a.csv/b.XLSX", .xlsx), ("年报.2025.md", .md),
    ("a/b.txt", .text),
  ])
  func `a file's name tells its format`(_ path: String, _ format: ReportFormat) {
    #expect(ReportFormat(path: path) == format)
  }

  @Test(arguments: ["report", "html", "dir.html/report", "report.", ""])
  func `a name without an ending tells nothing`(_ path: String) {
    #expect(ReportFormat(path: path) == nil)
  }

  @Test(arguments: ReportFormat.allCases)
  func `the ending of a format's files leads back to it`(_ format: ReportFormat) {
    #expect(ReportFormat(path: "a.\(format.suffix)") == format)
  }

  @Test(arguments: ReportFormat.allCases)
  func `a report is written whole in place of what was there`(_ format: ReportFormat) throws {
    let path = TemporaryFolder.newPath(format.suffix)
    try Data("old".utf8).write(to: URL(filePath: path))
    let document = SampleReport(language: .en).document
    try format.write(document, to: path)
    #expect(try Array(Data(contentsOf: URL(filePath: path))) == format.render(document))
  }

  @Test(arguments: ReportFormat.allCases)
  func `a folder that is not there is named and nothing is made`(_ format: ReportFormat) {
    let path = TemporaryFolder.newPath("d") + "/report.\(format.suffix)"
    #expect(throws: ReportError.cannotWrite(path: path)) {
      try format.write(SampleReport(language: .zh).document, to: path)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `what cannot be replaced stays, and no other file is left beside it`() throws {
    let folder = TemporaryFolder.newPath("d")
    try FileManager.default.createDirectory(
      atPath: folder + "/report.html", withIntermediateDirectories: true)
    #expect(throws: ReportError.cannotWrite(path: folder + "/report.html")) {
      try ReportFormat.html.write(
        SampleReport(language: .zh).document, to: folder + "/report.html")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["report.html"])
  }

  @Test func `a link stays a link and its file is written`() throws {
    let (file, link) = (TemporaryFolder.newPath("md"), TemporaryFolder.newPath("md"))
    try Data("old".utf8).write(to: URL(filePath: file))
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    try ReportFormat.md.write(SampleReport(language: .zh).document, to: link)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == file)
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("# 聊城市"))
  }

  @Test func `a file keeps its permissions and has no other left beside it`() throws {
    let folder = TemporaryFolder.newPath("d")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/report.csv"
    try Data().write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    try ReportFormat.csv.write(SampleReport(language: .en).document, to: path)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["report.csv"])
  }

  @Test func `into a device the bytes go directly`() throws {
    try ReportFormat.md.write(SampleReport(language: .en).document, to: "/dev/null")
    var status = stat()
    #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test func `what fails says where in both languages`() {
    let error = ReportError.cannotWrite(path: "/no/where.html")
    #expect(error.text(in: .zh).contains("“/no/where.html”"))
    #expect(error.text(in: .en).contains("“/no/where.html”"))
  }
}
