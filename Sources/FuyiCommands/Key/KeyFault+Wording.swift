package import FuyiFiles
import FuyiLaw
import FuyiPapers
package import FuyiWording

extension KeyFault: Worded {
  /// What is wrong with a key or its folder, and what to do.
  package func text(in language: Language) -> String {
    let wording =
      switch self {
      case .noFolder:
        Term(
          zh: "不知道密钥放在哪里：请用 --keys 指定目录，或者设置环境变量 FUYI_KEYS。",
          en: "Nothing says where the keys are: name their folder with --keys or in FUYI_KEYS.")
      case .file(let path, let fault):
        Term(
          zh: "无法使用密钥文件“\(path.printable)”：\(fault.wording.zh)。请核对 --keys、FUYI_KEYS 和权限。",
          en: "The key file “\(path.printable)” cannot be used: \(fault.wording.en). Check --keys, "
            + "FUYI_KEYS and the permissions.")
      case .openToOthers(let path, let mode):
        Term(
          zh: "密钥文件“\(path.printable)”他人也可读写（权限 \(String(mode, radix: 8))），未使用。"
            + "确认没有泄露后执行 chmod 600；可能泄露的，应另制密钥。",
          en: "The key file “\(path.printable)” is open to others (mode \(String(mode, radix: 8))) "
            + "and was not used. If nobody else has read it, run chmod 600 on it; else make a new key."
        )
      case .exists(let path):
        Term(
          zh: "密钥文件“\(path.printable)”已经存在，没有覆盖：旧密钥所签、所加密的仍要靠它。"
            + "要换密钥的，请另用一个目录（--keys）。",
          en: "The key file “\(path.printable)” is there already and was not overwritten: what it "
            + "signed or locked still needs it. For a new key name another folder with --keys.")
      case .notAKey(let path):
        Term(
          zh: "“\(path.printable)”中的内容不是本程序的密钥，未使用。请换回原来的文件，或者用 --keys 指定另一目录。",
          en: "“\(path.printable)” has no key of this program and was not used. Put the right file "
            + "back, or name another folder with --keys.")
      }
    return wording.text(in: language)
  }
}
