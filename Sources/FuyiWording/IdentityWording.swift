package import FuyiCore
package import FuyiLaw

extension IdentityFault {
  /// What is wrong with a paper's number, in a sentence that does not repeat it.
  package var wording: Term {
    switch self {
    case .wrongLength(let count):
      Term(
        zh: "有 \(count) 个字符，公民身份号码和统一社会信用代码应为 18 位。护照等写作 passport:号码，"
          + "还有 permit（通行证）、officer（军官证）、other（其他）。",
        en: "it has \(count) characters, where a citizen's number or a credit code has 18. Write a "
          + "passport as passport:NUMBER; there are permit, officer and other too.")
    case .oldNumber:
      Term(
        zh: "是 15 位旧号码，没有校验码，2013 年起停用；请填 18 位号码。",
        en: "it is an old number of 15 digits, without a check character and void since 2013; give "
          + "that of 18.")
    case .wrongCharacter:
      Term(
        zh: "有不应出现的字符；公民身份号码为 17 位数字加一位数字或者 X，统一社会信用代码不用 I、O、S、V、Z。",
        en: "a character cannot stand there. A citizen's number has 17 digits and a digit or X; a "
          + "credit code has no I, O, S, V or Z.")
    case .noRegion:
      Term(zh: "前 6 位不是行政区划代码。", en: "its first six digits are no region's code.")
    case .noBirthday:
      Term(
        zh: "第 7 至 14 位不是出生日期。", en: "its digits 7 to 14 are no day of birth.")
    case .bornAfterFiling:
      Term(
        zh: "所载出生日期晚于申请日期。", en: "the day of birth in it lies after the day of filing.")
    case .noRegistrar:
      Term(
        zh: "第 1 位不是登记管理部门代码。", en: "its first character is no registrar's.")
    case .wrongCheckCharacter:
      Term(
        zh: "校验码不符，有一位写错或者两位颠倒。",
        en: "the check character does not fit: one is mistyped, or two are exchanged.")
    case .unknownKind:
      Term(
        zh: "冒号前不是证件种类；可用 citizen、organisation、passport、permit、officer、other。",
        en: "what stands before the colon is no kind of paper; use citizen, organisation, "
          + "passport, permit, officer or other.")
    case .noPaperNumber:
      Term(
        zh: "证件号码应为字母和数字，不能太短或者太长。",
        en: "a paper's number has letters and digits, neither too few nor too many.")
    }
  }
}
