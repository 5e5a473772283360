import Foundation
import Testing

@Suite("A file that cannot be written")
struct UnwritableTests {
  private static let writing = [
    "case advance 2025-2 accept --on 2025-03-05",
    "case register --filed 2025-03-03 --applicant 张三 --respondent 聊城市公安局 --region 371500 "
      + "--kind penalty --anyway", "rebuild", "region add --code 371599 --name 新区",
  ]

  @Test("Locked by another process for longer than the wait, which is bounded and said")
  func locked() throws {
    let file = try FaultyFile.sound()
    let before = file.bytes[0]
    let holder = try OpenDatabase(file.path)
    try holder.lock()
    for line in Self.writing {
      let runs = try file.run(line, ["FUYI_WAIT": "1"])
      #expect(runs.map(\.code) == [1, 1], "\(line)")
      #expect(runs[0].notes.contains("等候 1 秒"), "\(runs[0].notes)")
      #expect(runs[1].notes.contains("for 1 seconds"), "\(runs[1].notes)")
    }
    // Who only reads does not wait.
    #expect(try file.binary.run("case list", ["FUYI_WAIT": "0"]).code == 0)
    let backup = try file.binary.run("backup copy.sqlite", ["FUYI_WAIT": "0"])
    #expect(backup.code == 0, "\(backup.notes)")
    // Reading the file in this process would have let go of the lock.
    try holder.letGo()
    #expect(file.bytes[0] == before)
    #expect(try file.binary.run(Self.writing[0], ["FUYI_WAIT": "1"]).code == 0)
  }

  @Test(
    "A wait that is no number of seconds is wrong usage", arguments: ["x", "-1", "4000", "nan"])
  func badWait(_ told: String) throws {
    let file = try FaultyFile.sound()
    let run = try file.binary.run("case list", ["FUYI_WAIT": told])
    #expect(run.code == 64)
    #expect(run.notes.contains("FUYI_WAIT") && run.notes.contains(told), "\(run.notes)")
  }

  /// The words that run a command as somebody who may not write; nil where that cannot be arranged.
  private func unprivileged() -> [String]? {
    guard getuid() == 0 else { return [] }
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv") else { return nil }
    return ["/usr/bin/setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"]
  }

  @Test("A read-only file and a read-only folder", arguments: [(0o444, 0o777), (0o444, 0o555)])
  func readOnly(_ file: Int, _ folder: Int) throws {
    guard let prefix = unprivileged() else {
      print(
        "read-only files are not tried: this user may write everything, and setpriv is not there")
      return
    }
    let sound = try FaultyFile.sound()
    let manager = FileManager.default
    let place = sound.binary.console.folder.path
    // The command has to be where anybody can run it.
    let command = place + "/fuyi"
    try manager.copyItem(atPath: Binary.url.path, toPath: command)
    for (path, mode) in [(sound.path, file), (command, 0o755), (place, folder)] {
      try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
    defer { try? manager.setAttributes([.posixPermissions: 0o777], ofItemAtPath: place) }
    let before = sound.bytes[0]
    for line in Self.writing + FaultyFile.commands {
      for language in ["zh", "en"] {
        let words = prefix + [command] + line.split(separator: " ").map(String.init)
        let run = try Shell.run(words + ["--lang", language], in: place)
        let writes = Self.writing.contains(line)
        #expect(writes ? run.code == 1 : [0, 1, 64].contains(run.code), "\(line): \(run)")
        if run.code == 1, writes {
          #expect(
            ["只读", "打不开", "read-only", "Cannot open"].contains { run.notes.contains($0) },
            "\(line): \(run.notes)")
        }
      }
    }
    #expect(sound.bytes[0] == before)
  }
}
