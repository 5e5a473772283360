import Foundation
import FuyiCore
import Testing

@Suite("A full disk")
struct FullDiskTests {
  /// Commands on a disk of their own with little room, each with its exit code behind it.
  ///
  /// All in a view of the disks that nobody else has.
  private static let script = """
    set -e
    mkdir disk
    mount -t tmpfs -o size=$SIZE tmpfs disk
    cp fuyi.sqlite disk/
    cd disk
    dd if=/dev/zero of=rest bs=4096 2>/dev/null || true
    truncate -s -$ROOM rest
    sync
    for lang in zh en; do
      code=0
      $FUYI case advance --batch ../many.jsonl --lang $lang || code=$?
      echo "advance $code"
      code=0
      $FUYI backup copy.sqlite --lang $lang || code=$?
      echo "backup $code $(ls | grep -c copy)"
      code=0
      $FUYI export --format jsonl -o out.jsonl --lang $lang || code=$?
      echo "export $code $(ls | grep -c out)"
    done
    rm rest
    $FUYI verify --json > ../verified.json
    $FUYI case advance --batch ../many.jsonl
    echo "afterwards $?"
    """

  @Test(
    "Nothing is written where there is no room for all of it, and it is said",
    arguments: [32, 64, 100])
  func full(_ kibibytes: Int) throws {
    let file = try FaultyFile.sound()
    let folder = file.binary.console.folder.path
    let size = try #require(file.bytes[0]).count
    let before = file.binary.console("verify", "--json").json
    let lines = (100..<400).map {
      #"{"action":"register","on":"2025-03-03","applicant":["申请人\#($0)"],"#
        + #""respondent":["聊城市公安局"],"region":"371500","kind":"penalty"}"#
    }
    _ = try file.binary.console.file("many.jsonl", lines.joined(separator: "\n"))
    let run = try Shell.run(
      ["/usr/bin/unshare", "--mount", "/bin/sh", "-c", Self.script], in: folder,
      [
        "FUYI": Binary.url.path, "SIZE": "\(size + 3 << 20)", "ROOM": "\(kibibytes << 10)",
      ])
    guard run.output.contains("advance") else {
      print("a full disk is not tried: no disk can be made here (\(run.notes))")
      return
    }
    let said = run.output.split(separator: "\n").map(String.init)
    for expected in ["advance 1", "backup 1 0", "afterwards 0"] {
      #expect(said.contains(expected), "\(expected) in \(said) \(run.notes)")
    }
    #expect(!said.contains("export 70 0"))
    #expect(run.notes.contains("磁盘") && run.notes.contains("disk"), "\(run.notes)")
    let verified = try String(contentsOfFile: folder + "/verified.json", encoding: .utf8)
    #expect(try JSON(parsing: verified)["head"] == before["head"])
  }
}
