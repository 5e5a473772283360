import Foundation
import FuyiCore
import FuyiPapers
import FuyiTestSupport
import FuyiWording
import Testing

@Suite struct OfficeProgramTests {
  /// A folder with a stand-in for LibreOffice, which writes down how it was called.
  private struct StandIn {
    let folder: String
    var environment: [String: String] {
      [
        "PATH": "relative:\(folder):/usr/bin:/bin", "TMPDIR": folder + "/tmp ü",
        "LOG": folder + "/log",
      ]
    }

    init(_ script: String) throws {
      folder = TemporaryFolder.newPath("folder")
      let files = FileManager.default
      try files.createDirectory(atPath: folder + "/tmp ü", withIntermediateDirectories: true)
      try Data("#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$LOG\"\n\(script)\n".utf8)
        .write(to: URL(filePath: folder + "/soffice"))
      try files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder + "/soffice")
    }

    func pdf(seconds: Int = 20) throws -> [UInt8] {
      try OfficeProgram(in: environment, seconds: seconds).pdf(of: Array("document".utf8))
    }

    var arguments: [String] {
      ((try? String(contentsOfFile: folder + "/log", encoding: .utf8)) ?? "")
        .split(separator: "\n").map(String.init)
    }

    /// What is left in the temporary folder.
    var leftovers: [String] {
      (try? FileManager.default.contentsOfDirectory(atPath: folder + "/tmp ü")) ?? ["?"]
    }
  }

  /// Writes a PDF where the program is told to, with the document's own words in it.
  private static let converting =
    "eval last=\\${$#}; out=$(dirname \"$last\"); mkdir -p \"$out/profile/deep\"; "
    + "ln -s / \"$out/profile/link\"; { printf '%%PDF-'; cat \"$last\"; } > \"$out/paper.pdf\""

  @Test func `the program is called headless with a profile of its own, and nothing is left`()
    throws
  {
    let standIn = try StandIn(Self.converting)
    #expect(try standIn.pdf() == Array("%PDF-document".utf8))
    let arguments = standIn.arguments
    let folder = try #require(arguments.last).dropLast("/paper.docx".count)
    #expect(folder.hasPrefix(standIn.folder + "/tmp ü/fuyi-"))
    let profile = folder.replacing(" ", with: "%20").replacing("ü", with: "%C3%BC")
    #expect(
      arguments == [
        "-env:UserInstallation=file://\(profile)/profile", "--headless", "--norestore", "--nologo",
        "--nolockcheck", "--nodefault", "--convert-to", "pdf", "--outdir", String(folder),
        "\(folder)/paper.docx",
      ])
    #expect(standIn.leftovers.isEmpty)
  }

  @Test func `a failure is told with the program's own words, and nothing is left`() throws {
    let failing = try StandIn("echo starting; echo 'no source' >&2; exit 7")
    #expect(throws: PDFError.failed(code: 7, "starting\nno source\n")) { try failing.pdf() }
    #expect(failing.leftovers.isEmpty)
    let silent = try StandIn("echo done")
    #expect(throws: PDFError.noResult("done\n")) { try silent.pdf() }
    let wrong = try StandIn("eval last=\\${$#}; echo hello > \"$(dirname \"$last\")/paper.pdf\"")
    #expect(throws: PDFError.noResult("")) { try wrong.pdf() }
  }

  @Test func `a program that hangs is ended with what it has started`() throws {
    let hanging = try StandIn("sleep 600 & echo $! > \"$LOG.child\"; wait")
    #expect(throws: PDFError.timedOut(seconds: 1)) { try hanging.pdf(seconds: 1) }
    #expect(hanging.leftovers.isEmpty)
    let child = try String(contentsOfFile: hanging.folder + "/log.child", encoding: .utf8)
    let number = try #require(Int32(child.filter(\.isNumber)))
    // An ended child of an ended parent is taken away by the system a moment later.
    for _ in 0..<500 where kill(number, 0) == 0 { usleep(10_000) }
    #expect(kill(number, 0) != 0)
  }

  @Test func `without the program it is said what to install`() {
    #expect(throws: PDFError.notInstalled) { try OfficeProgram(in: ["PATH": "/nowhere"]) }
    #expect(throws: PDFError.notInstalled) { try OfficeProgram(in: [:]) }
    for language in Language.allCases {
      #expect(PDFError.notInstalled.text(in: language).contains("libreoffice-writer"))
    }
  }

  private static var isInstalled: Bool {
    (try? OfficeProgram(in: ProcessInfo.processInfo.environment)) != nil
  }

  /// The program that reads the text of a PDF (poppler-utils).
  private static let reader = "/usr/bin/pdftotext"

  private static var isReadable: Bool {
    isInstalled && FileManager.default.isExecutableFile(atPath: reader)
  }

  @Test(.enabled(if: isReadable, "LibreOffice or pdftotext is not installed"))
  func `every word of a paper is in its PDF`() throws {
    let desk = try PaperDesk()
    let number = try desk.reviewed()
    try desk.act(number, .suspend, "2025-03-20")
    try desk.act(number, .resume, "2025-03-27")
    try desk.act(number, .decide, "2025-04-30")
    let papers: [Paper] = [.acceptanceNotice, .resumptionNotice, .decision, .proofOfService]
    for paper in papers {
      let document = try desk.print(paper, of: number).document
      let path = TemporaryFolder.newPath("pdf")
      try Data(OfficeProgram(in: ProcessInfo.processInfo.environment).pdf(of: document))
        .write(to: URL(filePath: path))
      let process = Process()
      process.executableURL = URL(filePath: Self.reader)
      process.arguments = [path, path + ".txt"]
      try process.run()
      process.waitUntilExit()
      // Without the numbers at the feet of pages.
      let read = try String(contentsOfFile: path + ".txt", encoding: .utf8)
        .split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("—") }.joined()
        .filter { !$0.isWhitespace }
      let written = try OtherWord(document).elements("paragraphs").compactMap { $0["text"]?.string }
      for text in written { #expect(read.contains(text.filter { !$0.isWhitespace }), "\(text)") }
    }
  }

  @Test(.enabled(if: isInstalled, "LibreOffice is not installed"))
  func `LibreOffice makes a PDF of a paper`() throws {
    let desk = try PaperDesk()
    let document = try desk.print(.acceptanceNotice, of: desk.reviewed()).document
    let pdf = try OfficeProgram(in: ProcessInfo.processInfo.environment).pdf(of: document)
    #expect(pdf.starts(with: Array("%PDF-".utf8)))
    #expect(pdf.count > 4_000)
  }
}
