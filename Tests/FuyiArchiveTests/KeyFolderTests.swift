import Foundation
import FuyiFiles
import FuyiTestSupport
import Testing

@Suite("The folder of keys")
struct KeyFolderTests {
  private let path = TemporaryFolder.newPath() + "/deep/keys"

  private func folder() throws -> KeyFolder { try KeyFolder(named: path, variables: [:]) }

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return attributes[.posixPermissions] as? Int ?? -1
  }

  @Test("is the one that is named, else that of the environment, else the user's")
  func place() throws {
    let all = ["FUYI_KEYS": "/a", "XDG_CONFIG_HOME": "/b", "HOME": "/c"]
    func path(_ named: String?, without names: [String]) throws -> String {
      try KeyFolder(named: named, variables: all.filter { !names.contains($0.key) }).path
    }
    #expect(try path("/x", without: []) == "/x")
    #expect(try path(nil, without: []) == "/a")
    #expect(try path("", without: ["FUYI_KEYS"]) == "/b/fuyi")
    #expect(try path(nil, without: ["FUYI_KEYS", "XDG_CONFIG_HOME"]) == "/c/.config/fuyi")
    #expect(throws: KeyFault.noFolder) { try path(nil, without: Array(all.keys)) }
    let relative = try KeyFolder(
      named: nil, variables: ["XDG_CONFIG_HOME": "b", "HOME": "/c", "FUYI_KEYS": ""])
    #expect(relative.path == "/c/.config/fuyi")
  }

  @Test("a key is made for its owner alone, and read back")
  func made() throws {
    let folder = try folder()
    #expect(try folder.secret("a.key") == nil)
    try folder.make("a.key", [1, 2, 3])
    #expect(try folder.secret("a.key") == [1, 2, 3])
    #expect(try mode(folder.path(of: "a.key")) == 0o600)
    #expect(try mode(path) == 0o700)
    #expect(folder.secretNames == ["a.key"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: path) == ["a.key"])
  }

  @Test("a key that is there is never written over")
  func exists() throws {
    let folder = try folder()
    try folder.make("a.key", [1])
    #expect(throws: KeyFault.exists(path: folder.path(of: "a.key"))) {
      try folder.make("a.key", [2])
    }
    #expect(try folder.secret("a.key") == [1])
    #expect(try FileManager.default.contentsOfDirectory(atPath: path) == ["a.key"])
  }

  @Test("a key that others can read or change is refused", arguments: [0o640, 0o604, 0o620, 0o660])
  func open(_ mode: Int) throws {
    let folder = try folder()
    try folder.make("a.key", [1])
    let file = folder.path(of: "a.key")
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
    #expect(throws: KeyFault.openToOthers(path: file, mode: UInt32(mode))) {
      try folder.secret("a.key")
    }
    #expect(try folder.known("a.key") == [1])
  }

  @Test("a folder in a key's place, and what is far too large, are no keys")
  func strange() throws {
    let folder = try folder()
    try folder.make("a.key", [UInt8](repeating: 0, count: 1 << 17))
    #expect(throws: KeyFault.notAKey(path: folder.path(of: "a.key"))) {
      try folder.secret("a.key")
    }
    try FileManager.default.createDirectory(
      atPath: folder.path(of: "b.key"), withIntermediateDirectories: false)
    #expect(throws: KeyFault.file(path: folder.path(of: "b.key"), .isFolder)) {
      try folder.secret("b.key")
    }
  }
}
