import FuyiWording

/// The labels of records in few words: 聊政复〔2025〕3、7、12–15号.
///
/// Numbers of one series and year stand together, in order; what is no such number stands whole,
/// after them.
struct RecordRuns {
  /// A printed number taken apart: everything before the serial, and the serial.
  private struct Numbered {
    let series: Substring
    let serial: Int

    /// - Parameter label: a number that ends in a serial and 号, without zeros in front.
    init?(_ label: String) {
      guard label.hasSuffix(Self.ending) else { return nil }
      let body = label.dropLast(Self.ending.count)
      let digits = body.suffix(while: { ("0"..."9").contains($0) })
      guard digits.first != "0", let serial = Int(digits), digits.count < body.count else {
        return nil
      }
      series = body.dropLast(digits.count)
      self.serial = serial
    }

    static let ending = "号"
  }

  private var series: [Substring] = []
  private var serials: [Substring: [Int]] = [:]
  private var others: [String] = []

  init(_ labels: [String]) {
    for label in labels {
      guard let numbered = Numbered(label) else {
        others.append(label)
        continue
      }
      if serials[numbered.series] == nil { series.append(numbered.series) }
      serials[numbered.series, default: []].append(numbered.serial)
    }
  }

  /// All of them in a line.
  func text(in language: Language) -> String {
    let groups = series.map { series in
      let runs = Self.runs(of: (serials[series] ?? []).sorted())
      return series + runs.joined(separator: language.words("、", ", ")) + Numbered.ending
    }
    return (groups + others).joined(separator: language.words("；", "; "))
  }

  /// Serials that follow one another as first and last, where they are three or more.
  private static func runs(of serials: [Int]) -> [String] {
    var runs: [ClosedRange<Int>] = []
    for serial in serials {
      if let last = runs.last, last.upperBound < .max, last.upperBound + 1 == serial {
        runs[runs.count - 1] = last.lowerBound...serial
      } else {
        runs.append(serial...serial)
      }
    }
    return runs.flatMap { run -> [String] in
      switch run.count {
      case 1: [String(run.lowerBound)]
      case 2: [String(run.lowerBound), String(run.upperBound)]
      default: ["\(run.lowerBound)–\(run.upperBound)"]
      }
    }
  }
}

extension BidirectionalCollection {
  /// The longest end whose elements all meet a condition.
  fileprivate func suffix(while isKept: (Element) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex, isKept(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
