import Foundation

/// A proof as its JSON states it: a head, and the steps that are said to lead to its end.
struct Proof: Decodable {
  struct Trigger: Decodable { let on: Day }
  struct Period: Decodable {
    let amount: Int
    let unit: String
  }
  struct Extension: Decodable {
    let days: Int
    let on: Day?
  }
  struct Interruption: Decodable {
    let from: Day
    let to: Day?
    let action: String?
  }

  let number: String?
  let clock: String
  let party: String?
  let owner: String
  let consequence: String?
  let article: String?
  let status: String
  let on: Day?
  let trigger: Trigger
  let period: Period?
  let extensions: [Extension]
  let interruptions: [Interruption]
  let steps: [ProofStep]
  let rawEnd: Day
  let due: Day?
  let provisional: Bool
  let earliest: Day?
  let latest: Day?
  let calendar: String?
  let rulebook: String
  let makeUpDaysWork: Bool
  let suspensionStopsReview: Bool

  /// Reads one proof, an array of them, or an object with an array named `proofs`.
  static func all(in json: String) throws(ProofCheckError) -> [Proof] {
    do {
      return try JSONDecoder().decode(Proofs.self, from: Data(json.utf8)).proofs
    } catch let error as ProofCheckError {
      throw error
    } catch DecodingError.keyNotFound(let key, let context) {
      throw .missing(place(context.codingPath + [key]))
    } catch DecodingError.valueNotFound(_, let context) {
      throw .missing(place(context.codingPath))
    } catch DecodingError.typeMismatch(_, let context) {
      throw .wrongType(place(context.codingPath))
    } catch {
      throw .notJSON
    }
  }
}

private struct Proofs: Decodable {
  let proofs: [Proof]

  private enum Key: CodingKey { case proofs }

  init(from decoder: any Decoder) throws {
    if (try? decoder.unkeyedContainer()) != nil {
      proofs = try [Proof](from: decoder)
    } else if let keys = try? decoder.container(keyedBy: Key.self), keys.contains(.proofs) {
      proofs = try keys.decode([Proof].self, forKey: .proofs)
    } else {
      proofs = [try Proof(from: decoder)]
    }
  }
}

extension Day: Decodable {
  /// Reads `YYYY-MM-DD`.
  /// - Throws: ``ProofCheckError/wrongDate(_:found:)`` for any other text.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let day = Day(text) else {
      throw ProofCheckError.wrongDate(place(decoder.codingPath), found: text)
    }
    self = day
  }
}

private func place(_ path: [any CodingKey]) -> String {
  path.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
}

/// Why a text could not be checked at all.
public enum ProofCheckError: Error, Hashable, Sendable {
  /// The text is not JSON.
  case notJSON
  /// A value that every proof has is not there; the path to it, such as `[0].trigger.on`.
  case missing(String)
  /// A value is of another type than a proof has there.
  case wrongType(String)
  /// A day is not written `YYYY-MM-DD`, or is on no calendar.
  case wrongDate(String, found: String)
  /// A line of the holiday calendar is not `date,kind,name,standing`, or repeats a day.
  case calendar(line: String)

  /// The error in Chinese.
  public var zh: String {
    switch self {
    case .notJSON: "不是 JSON"
    case .missing(let path): "缺少 \(path)"
    case .wrongType(""): "不是 JSON 对象或者数组"
    case .wrongType(let path): "\(path) 的类型不对"
    case .wrongDate(let path, let found): "\(path) 不是 YYYY-MM-DD 形式的日期：\(found)"
    case .calendar(let line): "节假日表此行有误：\(line)"
    }
  }

  /// The error in English.
  public var en: String {
    switch self {
    case .notJSON: "not JSON"
    case .missing(let path): "\(path) is missing"
    case .wrongType(""): "neither a JSON object nor an array"
    case .wrongType(let path): "\(path) has the wrong type"
    case .wrongDate(let path, let found): "\(path) is no date of the form YYYY-MM-DD: \(found)"
    case .calendar(let line): "wrong line in the holiday calendar: \(line)"
    }
  }
}
