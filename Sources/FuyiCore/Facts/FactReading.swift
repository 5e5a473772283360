public import FuyiLaw

/// Why a text is not a value of a fact.
public enum FactError: Error, Hashable, Sendable {
  /// Not a whole number, or one outside the range.
  case notANumber(FactName, given: String, range: ClosedRange<Int>)
  /// Not yuan with at most two decimals.
  case notMoney(FactName, given: String)
  case notADay(FactName, CivilDateError)
  /// None of the codes or terms that the fact takes.
  case notAChoice(FactName, given: String)
  /// Given more than once where one value is meant.
  case repeated(FactName)
  case empty(FactName)
  /// A flag takes no value, or `true`.
  case notAFlag(FactName, given: String)
  /// A control character stands in the text.
  case controlCharacter(FactName)
  /// The number of a paper that cannot be right; it is not repeated here.
  case notAnIdentity(FactName, IdentityFault)
}

extension FactName {
  /// Reads the fact's value from what a person typed, each element one mention of it.
  ///
  /// Choices may be given by code or by their term in either language. References are taken as they
  /// are, to be looked up by whoever knows the records.
  /// - Throws: ``FactError`` naming the fact and what is wrong.
  public func value(reading given: [String]) throws(FactError) -> FactValue {
    for text in given {
      if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
        throw .controlCharacter(self)
      }
    }
    guard let first = given.first else { throw .empty(self) }
    switch form {
    case .choices(let choices):
      var codes: [String] = []
      for text in given {
        let code = try code(of: text, among: choices.all)
        guard !codes.contains(code) else { throw .repeated(self) }
        codes.append(code)
      }
      return .codes(codes)
    case .references, .labels:
      guard given.allSatisfy({ !$0.isBlank }) else { throw .empty(self) }
      return .codes(given)
    case .texts:
      guard given.allSatisfy({ !$0.isBlank }) else { throw .empty(self) }
      guard self == .identity else { return .words(given.map(Words.plain)) }
      return try .words(given.map { text throws(FactError) in .plain(try identity(text)) })
    case .number, .money, .day, .choice, .reference, .label, .text, .flag: break
    }
    guard given.count == 1 else { throw .repeated(self) }
    return try single(first)
  }

  private func single(_ text: String) throws(FactError) -> FactValue {
    switch form {
    case .number(let range):
      guard !text.hasPrefix("+"), let number = Int(text), range.contains(number) else {
        throw .notANumber(self, given: text, range: range)
      }
      return .number(number)
    case .money: return .number(try fen(text))
    case .day:
      do { return .day(try CivilDate(text)) } catch { throw .notADay(self, error) }
    case .choice(let choices): return .code(try code(of: text, among: choices.all))
    case .flag:
      guard text.isEmpty || text == "true" else { throw .notAFlag(self, given: text) }
      return .flag
    case .text:
      guard !text.isBlank else { throw .empty(self) }
      return .words([.plain(text)])
    case .reference, .label, .choices, .references, .labels, .texts:
      guard !text.isBlank else { throw .empty(self) }
      return .code(text)
    }
  }

  private func code(of text: String, among choices: [FactForm.Choice]) throws(FactError) -> String {
    let wanted = text.lowercased()
    let match = choices.first {
      $0.code == wanted || $0.term.zh == text || $0.term.en.lowercased() == wanted
    }
    guard let match else { throw .notAChoice(self, given: text) }
    return match.code
  }

  /// The number of a paper in its one form.
  private func identity(_ text: String) throws(FactError) -> String {
    do throws(IdentityFault) { return try IdentityPaper(text).canonical } catch {
      throw .notAnIdentity(self, error)
    }
  }

  /// Yuan as typed, with at most two decimals, in fen; at most CNY 10 trillion.
  private func fen(_ text: String) throws(FactError) -> Int {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let decimals = parts.count == 2 ? parts[1] : ""
    let digits = parts.first ?? ""
    let isWellFormed =
      (1...13).contains(digits.count) && decimals.count <= 2
      && !(parts.count == 2 && decimals.isEmpty)
      && (digits + decimals).utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      }
    let padded = decimals + String(repeating: "0", count: 2 - min(2, decimals.count))
    guard isWellFormed, let yuan = Int(digits), let cents = Int(padded) else {
      throw .notMoney(self, given: text)
    }
    return yuan * 100 + cents
  }
}

extension Facts {
  /// These facts with the numbers of papers checked and in their one form.
  /// - Parameter day: the day of filing, after which nobody who applies is born.
  /// - Throws: ``FactError/notAnIdentity(_:_:)`` for the first that cannot be right.
  public func checkingIdentities(filedOn day: CivilDate) throws(FactError) -> Facts {
    guard let words = self[.identity] else { return self }
    var checked: [Words] = []
    for word in words {
      guard case .plain(let text) = word else {
        checked.append(word)
        continue
      }
      let paper: IdentityPaper
      do throws(IdentityFault) { paper = try IdentityPaper(text) } catch {
        throw .notAnIdentity(.identity, error)
      }
      if let born = paper.bornOn, born > day {
        throw .notAnIdentity(.identity, .bornAfterFiling)
      }
      checked.append(.plain(paper.canonical))
    }
    var result = self
    result[.identity] = checked
    return result
  }
}

extension String {
  /// Whether nothing but white space stands in it.
  ///
  /// No character above the ideographic space is one, so that most texts are seen by their first letter.
  var isBlank: Bool {
    unicodeScalars.allSatisfy { $0.value <= 0x3000 && $0.properties.isWhitespace }
  }
}
