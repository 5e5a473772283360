import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Citizens' identity numbers are checked by GB 11643")
struct CitizenNumberTests {
  /// Of many places, days of birth and orders, one that ends in X among them.
  static let numbers = [
    "11010519491231002", "44010219800101001", "37150219900307451", "82000019650430112",
    "95037119881111020", "37011219991231998", "65010020000229123",
  ].map(IdentityNumbers.citizen)

  @Test("the standard's example holds, whose check character is X, in either case")
  func example() throws {
    // The number that GB 11643-1999 gives as its example.
    #expect(try CitizenNumber("11010519491231002X").bornOn == day("1949-12-31"))
    #expect(try CitizenNumber("11010519491231002x").text == "11010519491231002X")
  }

  @Test("each of several numbers holds", arguments: numbers)
  func holds(_ number: String) throws {
    #expect(try CitizenNumber(number).text == number)
  }

  @Test("every mistyped character is noticed", arguments: numbers)
  func mistyped(_ number: String) {
    let characters = Array(number)
    var tried = 0
    for place in characters.indices {
      for other in "0123456789X" where other != characters[place] {
        var wrong = characters
        wrong[place] = other
        tried += 1
        #expect(throws: IdentityFault.self, "\(String(wrong))") {
          try CitizenNumber(String(wrong))
        }
      }
    }
    #expect(tried == 180)
  }

  @Test("every exchange of two neighbours is noticed", arguments: numbers)
  func exchanged(_ number: String) {
    var characters = Array(number)
    for place in characters.indices.dropLast() where characters[place] != characters[place + 1] {
      characters.swapAt(place, place + 1)
      #expect(throws: IdentityFault.self, "\(String(characters))") {
        try CitizenNumber(String(characters))
      }
      characters.swapAt(place, place + 1)
    }
  }

  @Test(
    "what is wrong is said: length, the old form, region, day of birth, check character",
    arguments: [
      ("3715021990030745", IdentityFault.wrongLength(16)), ("371502900307451", .oldNumber),
      ("3715021990030745A1", .wrongCharacter), ("37150219900307X451", .wrongCharacter),
      (IdentityNumbers.citizen("99150219900307451"), .noRegion),
      (IdentityNumbers.citizen("00150219900307451"), .noRegion),
      (IdentityNumbers.citizen("37000219900307451"), .noRegion),
      (IdentityNumbers.citizen("37150219900230451"), .noBirthday),
      (IdentityNumbers.citizen("37150219901330451"), .noBirthday),
      (IdentityNumbers.citizen("37150218990330451"), .noBirthday),
      (IdentityNumbers.citizen("37150219010229451"), .noBirthday),
      ("371502199003074510", .wrongCheckCharacter),
    ])
  func faults(_ text: String, _ fault: IdentityFault) {
    #expect(throws: fault) { try CitizenNumber(text) }
  }

  @Test("a leap day is a day of birth in a leap year only")
  func leapDay() throws {
    let leap = IdentityNumbers.citizen("37150220000229451")
    #expect(try CitizenNumber(leap).bornOn == day("2000-02-29"))
    #expect(throws: IdentityFault.noBirthday) {
      try CitizenNumber(IdentityNumbers.citizen("37150219000229451"))
    }
  }
}

@Suite("Organisations' credit codes are checked by GB 32100")
struct CreditCodeTests {
  static let codes = [
    "91350100M000100Y4", "91371500MA3C7Q8X0", "12371500495300000", "54371502MF2345678",
    "93371500ABCDEFGH1",
  ].map(IdentityNumbers.creditCode)

  @Test("each of several codes holds, the standard's example among them", arguments: codes)
  func holds(_ code: String) throws {
    #expect(try CreditCode(code).text == code)
    #expect(try CreditCode(code.lowercased()).text == code)
    // The example of GB 32100-2015.
    #expect(try CreditCode("91350100M000100Y43").text == "91350100M000100Y43")
  }

  @Test(
    "every mistyped character and every exchange of two neighbours is noticed", arguments: codes)
  func wrong(_ code: String) {
    let characters = Array(code)
    for place in characters.indices {
      for other in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ" where other != characters[place] {
        var wrong = characters
        wrong[place] = other
        #expect(throws: IdentityFault.self, "\(String(wrong))") { try CreditCode(String(wrong)) }
      }
      guard place + 1 < characters.count, characters[place] != characters[place + 1] else {
        continue
      }
      var wrong = characters
      wrong.swapAt(place, place + 1)
      #expect(throws: IdentityFault.self, "\(String(wrong))") { try CreditCode(String(wrong)) }
    }
  }
}
