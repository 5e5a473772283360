import Foundation
import FuyiFiles
import FuyiTestSupport
import Testing

@Suite struct FileTests {
  @Test func `a file that is given up leaves nothing, and what was there stays`() throws {
    let folder = TemporaryFolder.newPath("d")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/a"
    try WholeFile.put([1, 2], at: path)
    do {
      let file = try WholeFile(path: path)
      try file.append([3])
    }
    let there = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(there == ["a"])
    #expect(FileManager.default.contents(atPath: path) == Data([1, 2]))
  }

  @Test func `a new file has the permissions asked for, and an old one keeps its own`() throws {
    let path = TemporaryFolder.newPath("x")
    for wanted in [0o600, 0o640] {
      let file = try WholeFile(path: path, .privateWhenNew)
      try file.commit()
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(mode as? Int == (wanted == 0o600 ? 0o600 : 0o640))
      chmod(path, 0o640)
    }
  }

  @Test func `a file that shrinks says so`() throws {
    let path = TemporaryFolder.newPath("x")
    try WholeFile.put(Array(repeating: 7, count: 1000), at: path)
    let file = try ReadableFile(path: path)
    #expect(truncate(path, 100) == 0)
    #expect(throws: FileFault.shortened) { try file.bytes(at: 0, atMost: 500) }
  }

  @Test(arguments: [
    (ENOENT, FileFault.notThere), (EACCES, .notAllowed), (EISDIR, .isFolder),
    (ENOSPC, .system(code: ENOSPC)),
  ])
  func `the system's numbers have names`(_ code: Int32, _ fault: FileFault) {
    #expect(FileFault(errno: code) == fault)
  }

  @Test(.enabled(if: geteuid() != 0))
  func `a file that may not be read is named so`() throws {
    let path = TemporaryFolder.newPath("x")
    try WholeFile.put([1], at: path)
    chmod(path, 0)
    #expect(throws: FileFault.notAllowed) { try ReadableFile(path: path) }
  }

  @Test func `a path with a NUL is no file`() throws {
    let path = TemporaryFolder.newPath("x")
    try WholeFile.put([1], at: path)
    #expect(throws: FileFault.notThere) { try ReadableFile(path: path + "\0.csv") }
    #expect(throws: FileFault.notThere) { try WholeFile(path: path + "\0.csv") }
  }
}
