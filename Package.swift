// swift-tools-version: 6.2

import PackageDescription

/// What every target of ours is compiled with; see CONTRIBUTING.md for why each is on.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func room(
  _ name: String, path: String? = nil, exclude: [String] = [],
  needs dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: path, exclude: exclude, resources: resources,
    swiftSettings: strict)
}

func tests(_ name: String, needs dependencies: [Target.Dependency], exclude: [String] = [])
  -> Target
{
  .testTarget(
    name: name, dependencies: dependencies + ["FuyiTestSupport"], exclude: exclude,
    swiftSettings: strict)
}

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let toml: Target.Dependency = .product(name: "TOMLKit", package: "TOMLKit")

let package = Package(
  name: "fuyi",
  products: [
    .library(name: "FuyiKit", targets: ["FuyiKit"]),
    .library(name: "FuyiWording", targets: ["FuyiWording"]),
    .library(name: "FuyiLedger", targets: ["FuyiLedger"]),
    .library(name: "FuyiFuzzing", targets: ["FuyiFuzzing"]),
    .executable(name: "fuyi", targets: ["fuyi"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // The pure rooms: no clock, no file, no locale, no Foundation.
    room(
      "FuyiLaw",
      resources: [
        .embedInCode("Resources/holidays.csv"),
        .embedInCode("Resources/holidays_2027_projected.csv"),
      ]),
    room("FuyiCore", needs: ["FuyiLaw"]),
    room("FuyiStatistics", needs: ["FuyiLaw", "FuyiCore"]),

    // The record on disk.
    room(
      "FuyiSchema", path: "Schema", exclude: ["README.md"],
      resources: [
        .embedInCode("0001_event_log.sql"), .embedInCode("0002_office.sql"),
        .embedInCode("0003_cases.sql"), .embedInCode("0004_deadlines.sql"),
        .embedInCode("0005_dossiers.sql"), .embedInCode("0006_rate_variants.sql"),
        .embedInCode("0007_rollups.sql"), .embedInCode("0008_known.sql"),
        .embedInCode("0009_rollup_tables.sql"), .embedInCode("0010_trust.sql"),
        .embedInCode("0011_daily_work.sql"), .embedInCode("0012_worklist.sql"),
      ]),
    .systemLibrary(name: "CSqlite", providers: [.apt(["libsqlite3-dev"])]),
    room(
      "FuyiStore",
      needs: [
        "FuyiLaw", "FuyiCore", "FuyiStatistics", "FuyiSchema", "CSqlite", grdb, sqlite, crypto,
      ]),
    room("FuyiKit", needs: ["FuyiLaw", "FuyiCore", "FuyiStatistics", "FuyiStore"]),

    // A city to try things on.
    room("FuyiDemo", needs: ["FuyiLaw", "FuyiCore", "FuyiStore", "FuyiKit"]),

    // A second opinion on deadlines. It shares nothing with the other rooms, on purpose.
    room("FuyiProofCheck"),

    // Files, archives and ledgers.
    room("FuyiFiles"),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    room("FuyiArchive", needs: ["FuyiFiles", "CZip"]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CCsv", providers: [.apt(["libcsv-dev"])]),
    room(
      "FuyiPapers",
      needs: [
        "FuyiLaw", "FuyiCore", "FuyiKit", "FuyiStore", "FuyiWording", "FuyiFiles", "FuyiArchive",
        "CExpat",
      ]),
    room(
      "FuyiLedger",
      needs: [
        "FuyiLaw", "FuyiCore", "FuyiStatistics", "FuyiStore", "FuyiKit", "FuyiWording",
        "FuyiFiles", "FuyiArchive", "CExpat", "CCsv", "CXlsxwriter",
      ]),

    // What people read and type.
    room("FuyiWording", needs: ["FuyiLaw", "FuyiCore", "FuyiStatistics"]),
    .systemLibrary(
      name: "CXlsxwriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    room(
      "FuyiReports",
      needs: ["FuyiLaw", "FuyiCore", "FuyiStatistics", "FuyiWording", "FuyiFiles", "CXlsxwriter"]),
    room(
      "FuyiCommands",
      needs: [
        "FuyiLaw", "FuyiCore", "FuyiStatistics", "FuyiKit", "FuyiWording", "FuyiReports",
        "FuyiPapers", "FuyiLedger", "FuyiFiles", "FuyiStore", "FuyiDemo", "FuyiProofCheck",
        argumentParser, toml,
      ], resources: [.embedInCode("Resources/liaocheng.toml")]),
    .executableTarget(name: "fuyi", dependencies: ["FuyiCommands"], swiftSettings: strict),

    .target(
      name: "FuyiTestSupport", dependencies: ["FuyiLaw", "FuyiCore"],
      path: "Tests/FuyiTestSupport", swiftSettings: strict),
    // What the fuzzer runs, and the tests on its small cases.
    room(
      "FuyiFuzzing", path: "Tests/FuyiFuzzing",
      needs: ["FuyiCore", "FuyiFiles", "FuyiArchive", "FuyiLedger", "FuyiCommands", toml]),
    tests("FuyiLawTests", needs: ["FuyiLaw"]),
    tests("FuyiCoreTests", needs: ["FuyiLaw", "FuyiCore"]),
    tests("FuyiProofCheckTests", needs: ["FuyiProofCheck"]),
    tests("FuyiWordingTests", needs: ["FuyiLaw", "FuyiCore", "FuyiStatistics", "FuyiWording"]),
    tests("FuyiArchiveTests", needs: ["FuyiFiles", "FuyiArchive"]),
    tests(
      "FuyiPapersTests",
      needs: [
        "FuyiLaw", "FuyiCore", "FuyiStore", "FuyiKit", "FuyiWording", "FuyiFiles", "FuyiArchive",
        "FuyiPapers", grdb,
      ], exclude: ["Golden"]),
    tests(
      "FuyiReportsTests",
      needs: ["FuyiLaw", "FuyiCore", "FuyiStatistics", "FuyiWording", "FuyiReports"],
      exclude: ["Golden"]),
    tests(
      "FuyiStatisticsTests", needs: ["FuyiLaw", "FuyiCore", "FuyiStatistics"]),
    tests(
      "FuyiStoreTests",
      needs: [
        "FuyiLaw", "FuyiCore", "FuyiStatistics", "FuyiSchema", "FuyiStore", grdb, crypto,
      ], exclude: ["Fixtures"]),
    tests(
      "FuyiKitTests",
      needs: ["FuyiLaw", "FuyiCore", "FuyiStatistics", "FuyiStore", "FuyiKit", "FuyiLedger", grdb]),
    tests(
      "FuyiDemoTests",
      needs: ["FuyiLaw", "FuyiCore", "FuyiStatistics", "FuyiStore", "FuyiKit", "FuyiDemo"]),
    tests(
      "FuyiLedgerTests",
      needs: [
        "FuyiLaw", "FuyiCore", "FuyiStatistics", "FuyiStore", "FuyiKit", "FuyiDemo", "FuyiWording",
        "FuyiFiles", "FuyiArchive", "FuyiLedger", "FuyiFuzzing", "FuyiCommands", grdb,
      ], exclude: ["Corpus", "Import/Fixtures"]),
    tests(
      "FuyiCommandsTests",
      needs: [
        "FuyiLaw", "FuyiCore", "FuyiStatistics", "FuyiSchema", "FuyiStore", "FuyiWording",
        "FuyiArchive", "FuyiLedger", "FuyiCommands", "fuyi", grdb,
      ],
      exclude: ["Golden"]),
  ]
)
