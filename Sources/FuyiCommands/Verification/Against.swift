import FuyiCore
import FuyiFiles
import FuyiLaw
import FuyiLedger
import FuyiStore
import FuyiWording

/// What a log is held against: checkpoints, or a whole other log.
enum Against {
  case checkpoints([Checkpoint])
  case database(path: String)
  case export(path: String)

  /// The most that a file of checkpoints may have.
  private static let mostBytes = 1 << 20

  /// What is given: a file of any of these, or the text of a line.
  /// - Throws: ``CheckpointProblem``.
  init(_ given: String) throws(CheckpointProblem) {
    let file: ReadableFile
    do throws(FileFault) { file = try ReadableFile(path: given) } catch {
      // What begins as a line of paper is none of a path.
      do throws(CheckpointFault) {
        self = .checkpoints(try Checkpoint.reading(given))
      } catch .notACheckpoint {
        throw .cannotRead(given)
      } catch {
        throw .fault(given, error)
      }
      return
    }
    let start = (try? file.bytes(at: 0, atMost: 16)) ?? []
    if start == Array("SQLite format 3\0".utf8) {
      self = .database(path: given)
    } else if LedgerRestore.recognises(path: given) != nil {
      self = .export(path: given)
    } else {
      guard file.size <= Self.mostBytes,
        let bytes = try? file.bytes(at: 0, atMost: file.size)
      else { throw .fault(given, .notACheckpoint) }
      do throws(CheckpointFault) {
        self = .checkpoints(
          try Checkpoint.reading(String(decoding: bytes, as: UTF8.self)))
      } catch {
        throw .fault(given, error)
      }
    }
  }
}

/// Why something cannot be held against the log.
enum CheckpointProblem: Error, Hashable {
  /// Neither a file nor a line.
  case cannotRead(String)
  case fault(String, CheckpointFault)
  /// A public key that is none.
  case notAPublicKey(String)
}

extension CheckpointProblem: Worded {
  func text(in language: Language) -> String {
    let wording: Term
    switch self {
    case .cannotRead(let given):
      let shown = given.printable.truncated(to: 80)
      wording = Term(
        zh: "“\(shown)”不是能读取的文件，也不是核验点的一行文字（以 fuyi1 开头，含空格，应加引号）。",
        en:
          "“\(shown)” is neither a file that can be read nor the line of a checkpoint, which begins "
          + "with fuyi1 and goes in quotation marks.")
    case .notAPublicKey(let given):
      let shown = given.printable.truncated(to: 80)
      wording = Term(
        zh: "“\(shown)”不是公钥：应为 signing.pub 这样的文件，或者 64 位十六进制数字。",
        en: "“\(shown)” is no public key: give a file such as signing.pub, or its 64 hexadecimal "
          + "digits.")
    case .fault(let given, let fault):
      let (shown, what) = (given.printable.truncated(to: 80), fault.wording)
      wording = Term(
        zh: "“\(shown)”不能作为核验点：\(what.zh)",
        en: "“\(shown)” cannot be used as a checkpoint: \(what.en)"
      )
    }
    return wording.text(in: language)
  }
}

extension CheckpointFault {
  fileprivate var wording: Term {
    switch self {
    case .notACheckpoint:
      Term(
        zh: "内容不是 fuyi checkpoint 写出的核验点，也不是本程序的数据库或者导出文件。",
        en: "it is not what fuyi checkpoint writes, nor a database or an export of this program.")
    case .newer(let version):
      Term(
        zh: "由较新的版本写出（\(version.printable)），请先升级本程序。",
        en: "a newer version wrote it (\(version.printable)); upgrade this program first.")
    case .badLine(let line):
      Term(zh: "第 \(line) 行不完整或者被改动。", en: "line \(line) is incomplete or was changed.")
    case .badPart(let part):
      Term(
        zh: "“\(part)”部分抄录有误：应依次为条数、日期、十六组四位数字和一组校验，其后可有指纹和签名。",
        en:
          "its part “\(part)” is not right: a position, a day, sixteen groups of four digits and a "
          + "group to check them come one after another, then perhaps a fingerprint and a signature."
      )
    case .mistyped:
      Term(
        zh: "最后一组校验不符，抄录有误，请对照原件重新录入。",
        en: "its last group does not fit, so something was mistyped; compare it with the paper.")
    }
  }
}
