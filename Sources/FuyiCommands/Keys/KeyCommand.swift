import ArgumentParser
import FuyiCore
import FuyiFiles
import FuyiLaw
import FuyiStore
import FuyiWording

/// `fuyi key`: the office's keys, outside the database.
struct KeyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "key", abstract: tr("签名密钥", "The office's keys."),
      discussion: tr(
        "密钥是数据库之外的文件，只有本人可读（权限 600）。请另行备份：丢失后不能恢复。",
        "Keys are files outside the database that only their owner can read (mode 600). Keep a copy "
          + "elsewhere: a lost key cannot be made again."),
      subcommands: [KeyMakeCommand.self, KeyShowCommand.self, KeyListCommand.self])
  }
}

/// `fuyi key make`.
struct KeyMakeCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "make", abstract: tr("生成签名密钥（Ed25519）", "Make a signing key (Ed25519)."),
      discussion: tr(
        "写出 signing.key（私钥）和 signing.pub（公钥）。已有密钥的不覆盖。",
        "Writes signing.key and signing.pub, its public half. A key that is there is never "
          + "overwritten."))
  }

  @OptionGroup var keys: KeyOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let office = OfficeKeys(folder: try keys.folder(in: context))
    let key = try office.make()
    context.print(
      KeyResult(key: key, path: office.folder.path(of: OfficeKeys.published)),
      asJSON: global.json)
  }
}

/// `fuyi key show`.
struct KeyShowCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: tr("显示公钥及其指纹", "Show the public key and its fingerprint."),
      discussion: tr(
        "公钥交给需要核验的人，指纹用来当面或者电话核对。",
        "The public key goes to whoever checks; the fingerprint is for comparing it by voice."))
  }

  @OptionGroup var keys: KeyOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let office = OfficeKeys(folder: try keys.folder(in: context))
    let path = office.folder.path(of: OfficeKeys.published)
    guard let key = try office.publicKey() ?? office.signingKey()?.publicKey else {
      throw KeyFault.file(path: path, .notThere)
    }
    context.print(KeyResult(key: key, path: path), asJSON: global.json)
  }
}

/// `fuyi key list`.
struct KeyListCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: tr("列出密钥文件", "List the key files."))
  }

  @OptionGroup var keys: KeyOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let folder = try keys.folder(in: context)
    context.print(KeyListResult(folder: folder), asJSON: global.json)
  }
}

/// The public half of a key.
struct KeyResult: Printable {
  let key: PublicKey
  let path: String

  func text(in language: Language) -> String {
    [
      Term(zh: "公钥：\(key.hex)", en: "Public key: \(key.hex)"),
      Term(zh: "指纹：\(key.fingerprint.inGroups)", en: "Fingerprint: \(key.fingerprint.inGroups)"),
      Term(zh: "文件：\(path.printable)", en: "File: \(path.printable)"),
    ].map { $0.text(in: language) }.joined(separator: "\n")
  }

  var json: JSON {
    [
      "publicKey": .string(key.hex), "fingerprint": .string(key.fingerprint),
      "file": .string(path),
    ]
  }
}

/// The files of a folder of keys, each with what is wrong with it.
struct KeyListResult: Printable {
  private let folder: KeyFolder
  private let files: [(name: String, fault: KeyFault?)]

  init(folder: KeyFolder) {
    self.folder = folder
    files = folder.secretNames.map { name in
      do throws(KeyFault) {
        _ = try folder.secret(name)
        return (name, nil)
      } catch {
        return (name, error)
      }
    }
  }

  func text(in language: Language) -> String {
    guard !files.isEmpty else {
      return Term(
        zh: "\(folder.path.printable) 中没有密钥。", en: "There are no keys in \(folder.path.printable)."
      ).text(in: language)
    }
    let lines = files.map { file in
      file.fault?.text(in: language)
        ?? Term(zh: "\(file.name)：完好", en: "\(file.name): in order").text(in: language)
    }
    return ([folder.path.printable] + lines).joined(separator: "\n")
  }

  var json: JSON {
    [
      "folder": .string(folder.path),
      "keys": .array(
        files.map { file in
          ["file": .string(file.name), "usable": .bool(file.fault == nil)]
        }),
    ]
  }
}

extension String {
  /// In groups of four characters, as people read hexadecimal digits out.
  var inGroups: String {
    let characters = Array(self)
    return stride(from: 0, to: characters.count, by: 4)
      .map { String(characters[$0..<min($0 + 4, characters.count)]) }
      .joined(separator: " ")
  }
}
