import Foundation
import FuyiLedger
import FuyiTestSupport
import Testing

@Suite("Files that appear whole or not at all")
struct OutputFileTests {
  private let folder: String

  init() throws {
    folder = TemporaryFolder.newPath("folder")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
  }

  @Test("until it is finished nothing is at the path, then all of it", arguments: [false, true])
  func appears(_ isNamed: Bool) throws {
    let path = folder + "/out"
    let file = try OutputFile(path, isNamed: isNamed)
    try file.write(Array("half".utf8))
    #expect(!FileManager.default.fileExists(atPath: path))
    try file.write(Array(" and half".utf8))
    try file.finish()
    #expect(try names == ["out"])
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "half and half")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test("one that is given up leaves what was there", arguments: [false, true])
  func givenUp(_ isNamed: Bool) throws {
    let path = folder + "/out"
    try "before".write(toFile: path, atomically: true, encoding: .utf8)
    do {
      let file = try OutputFile(path, isNamed: isNamed)
      try file.write(Array("half".utf8))
    }
    #expect(try names == ["out"])
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "before")
  }

  @Test("a link is followed and stays a link")
  func link() throws {
    let (path, target) = (folder + "/link", folder + "/target")
    try "before".write(toFile: target, atomically: true, encoding: .utf8)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    let file = try OutputFile(path)
    try file.write(Array("after".utf8))
    try file.finish()
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "after")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == target)
  }

  @Test("a folder, or a place in no folder, is refused", arguments: ["", "/none/out"])
  func refused(_ place: String) throws {
    #expect(throws: ExportError.cannotWrite(path: folder + place)) {
      _ = try OutputFile(folder + place)
    }
  }

  @Test("a device takes the bytes directly and no library can write to it")
  func device() throws {
    let file = try OutputFile("/dev/null")
    try file.write([1, 2, 3])
    #expect(throws: ExportError.needsFile(path: "/dev/null")) { _ = try file.openPath }
    try file.finish()
  }
}
