import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw

/// `fuyi case register`: puts a filing on record and allots its number.
struct RegisterCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "register",
      abstract: tr("登记一件复议申请，编定案号", "Register an application and allot its number."),
      usage: tr(
        "fuyi case register --filed <date> --applicant <姓名> --respondent <机关> --region <区域> --kind <事项> [<选项>]",
        "fuyi case register --filed <date> --applicant <name> --respondent <agency> --region <region> --kind <kind> [<options>]"
      ),
      discussion: tr(
        "例：fuyi case register --filed 2025-03-03 --applicant 张三 --respondent 聊城市公安局 "
          + "--region 371500 --kind penalty",
        "Example: fuyi case register --filed 2025-03-03 --applicant 张三 --respondent 聊城市公安局 "
          + "--region 371500 --kind penalty"))
  }

  @Option(help: .init(tr("收到申请之日", "The day of filing"), valueName: "date"))
  var filed: String

  @Flag(help: .init(tr("同一行为已有案件也照样登记", "Register although the same act is on record")))
  var anyway = false

  @OptionGroup var registration: RegistrationFacts
  @OptionGroup var shared: SharedFacts
  @OptionGroup var keys: KeyOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let day = try Day.read(filed, option: "--filed")
    let facts = try (registration.given + shared.given).read()
    let registered = try global.tracker(in: context, keys: keys).register(
      on: day, facts: facts, anyway: anyway)
    context.print(RegisteredResult(registered: registered), asJSON: global.json)
  }
}
