package import FuyiKit
import FuyiStore
package import FuyiWording

/// Takes the cases of a ledger in: all of them in one transaction, or none (导入台账).
package struct LedgerImport {
  /// What is asked for beyond taking all rows or none.
  package struct Options: Sendable {
    /// Whether everything is undone at the end.
    package var isRehearsal = false
    /// Whether rows that are in order are taken although others are not.
    package var acceptsGood = false

    /// All or none, written.
    package init() {}
  }

  /// Where the rows go that have to be looked at; each file is made with the first of them.
  package struct Sinks {
    /// Rows with their remarks, to be read.
    package var remarks: (() throws -> any RowSink)?
    /// Rows that were not taken, to be mended and imported again.
    package var rest: (() throws -> any RowSink)?

    /// The language of the remarks.
    package var language = Language.zh

    /// Nowhere.
    package init() {}
  }

  /// A sheet that is read.
  package struct Reading: Sendable {
    /// The sheet.
    package let sheet: LedgerSheet
    /// How its rows are read.
    package let plan: SheetPlan
  }

  let source: any RowSource
  let mapping: LedgerMapping
  let chosen: [String]

  /// An import of a file's sheets.
  /// - Parameter chosen: the names of the sheets to read; empty for all that have headings.
  package init(_ source: any RowSource, mapping: LedgerMapping, sheets chosen: [String] = []) {
    self.source = source
    self.mapping = mapping
    self.chosen = chosen
  }

  /// The sheets that are read, and those that are not.
  /// - Throws: ``ImportError`` where there is none to read, or a sheet's headings do not do.
  package func plan() throws -> (readings: [Reading], skipped: [SkippedSheet]) {
    let found = try survey()
    for reading in found.readings {
      if let double = reading.plan.headings.doubled.first {
        throw ImportError.doubled(
          sheet: reading.sheet.name, double.column,
          double.labels.map { "\(ColumnName.letters($0.index)) \($0.label)" })
      }
      let missing = reading.plan.missing
      guard missing.isEmpty else {
        throw ImportError.missingColumns(
          sheet: reading.sheet.name, missing,
          unread: reading.plan.headings.unread.map { "\(ColumnName.letters($0.index)) \($0.label)" }
        )
      }
    }
    return found
  }

  /// A sheet with fewer known headings is no ledger, unless it is asked for by name.
  private static let leastHeadings = 3

  /// The sheets with headings, whether or not the headings do.
  /// - Parameter guessing: whether the fullest row stands for headings where none is known.
  func survey(guessing: Bool = false) throws -> (readings: [Reading], skipped: [SkippedSheet]) {
    let sheets = try source.sheets()
    let names = sheets.map(\.name)
    for name in chosen where !names.contains(name) {
      throw ImportError.unknownSheet(name, known: names)
    }
    var (readings, skipped): ([Reading], [SkippedSheet]) = ([], [])
    for sheet in sheets {
      func skip(_ reason: SkippedSheet.Reason) {
        skipped.append(SkippedSheet(name: sheet.name, reason: reason))
      }
      guard chosen.isEmpty || chosen.contains(sheet.name) else {
        skip(.notChosen)
        continue
      }
      guard !sheet.isHidden || !chosen.isEmpty else {
        skip(.hidden)
        continue
      }
      let depth = max(HeadingRow.depth, mapping.headingRow ?? 0)
      let head = try source.head(of: sheet, rows: depth)
      let known = HeadingRow(head: head, merges: sheet.merges, mapping: mapping)
      let guessed =
        guessing ? HeadingRow.fullest(of: head, merges: sheet.merges, mapping: mapping) : nil
      guard let headings = known ?? guessed,
        !chosen.isEmpty || guessing || Set(headings.columns).count >= Self.leastHeadings
      else {
        skip(.noHeadings)
        continue
      }
      readings.append(
        Reading(
          sheet: sheet,
          plan: SheetPlan(sheet: sheet, headings: headings, mapping: mapping)))
    }
    guard !readings.isEmpty else { throw ImportError.noLedger(names) }
    return (readings, skipped)
  }

  /// Reads every row and takes it in.
  /// - Parameters:
  ///   - tracker: whose file the cases come into.
  ///   - watch: told now and then how far it has come; what it throws undoes everything.
  /// - Returns: what was done; nothing of it stands in the file unless
  ///   ``ImportSummary/isWritten`` says so.
  package func run(
    with tracker: CaseTracker, _ options: Options = Options(), sinks: Sinks = Sinks(),
    watch: (ImportProgress) throws -> Void = { _ in }
  ) throws -> ImportSummary {
    let plan = try plan()
    let names = try tracker.repository.read { try OfficeNames($0) }
    let run = ImportRun(
      plan.readings, plan.skipped, on: tracker.today, names: names, sinks: sinks,
      acceptsGood: options.acceptsGood)
    do {
      let summary = try tracker.intake(dryRun: options.isRehearsal) { intake in
        try run.readAll(of: source, into: intake, watch)
        guard run.mayStand else { throw Undone() }
        // A file that cannot be written undoes the import too.
        try run.finishFiles()
        return run.summary
      }
      run.summary.isWritten = !options.isRehearsal && summary.total(\.added) > 0
      return run.summary
    } catch is Undone {
      do { try run.finishFiles() } catch {
        run.abandonFiles()
        throw error
      }
      return run.summary
    } catch {
      run.abandonFiles()
      throw error
    }
  }

  /// Thrown within the transaction, so that it is undone.
  private struct Undone: Error {}
}
