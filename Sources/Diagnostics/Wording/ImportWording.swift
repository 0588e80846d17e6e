// What is said of spreadsheets that are imported.

extension Message {
    package static var organizationName: Message { Message(vi: "tổ chức", en: "organization") }
    package static var awardName: Message { Message(vi: "danh hiệu", en: "award") }
    package static var documentName: Message { Message(vi: "văn bản", en: "document") }
    package static var articleName: Message { Message(vi: "bài viết", en: "article") }
    package static var eventName: Message { Message(vi: "sự kiện", en: "event") }
    package static var recognitionName: Message { Message(vi: "công nhận", en: "recognition") }

    package static var andHere: Message { Message(vi: "và ở đây", en: "and here") }

    package static var declareCells: Message {
        Message(
            vi:
                "nếu là chi bộ chưa ghi, chạy lại với --declare để ghi luôn, hoặc nhập danh sách tổ chức trước",
            en: "if nobody has recorded this cell, run again with --declare, or import the organizations first")
    }

    package static var declareDocuments: Message {
        Message(
            vi:
                "nếu là văn bản chưa ghi, chạy lại với --declare để ghi luôn, hoặc nhập danh sách văn bản trước",
            en: "if nobody has recorded it, run again with --declare, or import the documents first")
    }

    package static var writeDocumentNumber: Message {
        Message(
            vi: "ghi mã của văn bản, hoặc một số hiệu như 07-QĐ/ĐU",
            en: "write the document's id, or one number such as 07-QĐ/ĐU")
    }
}

// The spreadsheet

extension Problem {
    package static func sheetWithoutHeader(columns: [String], found: [String]) -> Problem {
        let list = columns.joined(separator: ";")
        guard !found.isEmpty else {
            return Problem(
                "sheet-without-header", .error,
                Message(
                    vi: "không thấy hàng tiêu đề trong 15 dòng đầu của bảng",
                    en: "there is no header among the first 15 lines of the spreadsheet"),
                help: Message(
                    vi: "ghi tên các cột trên một hàng, ví dụ: \(list); lưu tệp bằng “CSV UTF-8”",
                    en: "name the columns in one row, for example \(list); save the file as “CSV UTF-8”"))
        }
        return Problem(
            "sheet-without-header", .error,
            Message(
                vi: "không hiểu tên các cột; hàng này có: \(quoted(found))",
                en: "the names of the columns are not understood; this row has \(quoted(found))"),
            help: Message(
                vi: "nếu đây là hàng tiêu đề, đổi tên cột cho đúng, ví dụ: \(list); nếu không, thêm một hàng tiêu đề",
                en: "if it is the header, rename its columns, for example \(list); if not, add a header"))
    }

    package static func sheetWithoutColumns(_ names: [String], found: [String]) -> Problem {
        Problem(
            "sheet-without-columns", .error,
            Message(
                vi: "không thấy cột \(quoted(names)); hàng tiêu đề có: \(quoted(found))",
                en: "there is no column \(quoted(names)); the header has \(quoted(found))"),
            help: Message(
                vi:
                    "nếu bảng có cột ấy dưới tên khác thì đổi tên cột thành \(quoted(names)); nếu chưa có thì thêm cột và ghi giá trị ở từng dòng, kể cả khi mọi dòng giống nhau",
                en:
                    "if it is there under another name, rename it \(quoted(names)); if not, add it with a value in each row, even where all rows have the same"
            ))
    }

    package static func columnNotUnderstood(_ name: String, nearest: [String]) -> Problem {
        let rename = nearest.first
        return Problem(
            "unknown-field", .warning,
            Message(
                vi: "không hiểu cột “\(name)” nên không nhập cột này",
                en: "the column “\(name)” is not understood and not imported"),
            help: Message(
                vi: rename.map { "nếu đó là “\($0)” thì đổi tên cột thành “\($0)”; nếu không thì cứ để vậy" }
                    ?? "nếu cần nhập thì đổi tên cột thành tên trong bảng các trường của hướng dẫn; nếu không thì cứ để vậy",
                en: rename.map { "if it is “\($0)”, rename it so; if not, leave it" }
                    ?? "to import it, rename it as one of the fields in the guide; if not, leave it"))
    }

    package static func columnUnclear(_ name: String, committee: String) -> Problem {
        Problem(
            "column-unclear", .error,
            Message(
                vi: "không rõ tên tổ chức ở cột “\(name)” hay cột “\(committee)”",
                en: "it is not clear whether “\(name)” or “\(committee)” names the organizations"),
            help: Message(
                vi:
                    "đổi tên cột “\(name)” thành “Chi bộ” nếu đó là tên chi bộ (cột “\(committee)” khi ấy là cấp trên); nếu không phải thì xóa cột “\(name)”",
                en:
                    "rename “\(name)” “Chi bộ” if it names the cells (“\(committee)” is their parent then), or delete it"
            ))
    }

    package static func twoColumnsOfField(_ first: String, _ second: String, _ field: String) -> Problem {
        Problem(
            "field-twice", .error,
            Message(
                vi: "cột “\(first)” và cột “\(second)” cùng được hiểu là “\(field)”",
                en: "the columns “\(first)” and “\(second)” are both taken for “\(field)”"),
            help: Message(
                vi: "đổi tên một cột cho đúng điều nó ghi, hoặc xóa cột không cần nhập",
                en: "rename one of them for what it says, or delete the one that is not needed"))
    }

    package static func columnNotImported(_ name: String) -> Problem {
        Problem(
            "column-not-imported", .warning,
            Message(
                vi: "cột “\(name)” không nhập được từ bảng nên bị bỏ qua",
                en: "the column “\(name)” cannot be imported and is ignored"),
            help: Message(
                vi: "trường này có các trường con, chỉ ghi được trong YAML",
                en: "it has fields of its own, which only YAML can hold"))
    }

    /// - Parameter group: the heading over the first such row, which may say what is missing.
    package static func emptyCells(
        _ column: String, count: Int, isMerged: Bool, group: (line: Int, text: String)?
    ) -> Problem {
        let above = group.map {
            Message(
                vi: "; dòng nhóm \($0.line) (“\($0.text)”) không được ghi thay cho từng dòng",
                en: "; the heading in line \($0.line) (“\($0.text)”) does not stand for the rows below it")
        }
        let merged =
            isMerged
            ? Message(
                vi: "nếu cột này gộp ô mà chương trình chưa điền, kể tên mọi cột gộp: --merged-columns \"\(column),…\"",
                en: "if it was merged and is not filled, name all merged columns: --merged-columns \"\(column),…\"")
            : Message(
                vi: "nếu ô được gộp (merge) với ô có chữ phía trên thì chạy lại với --merged",
                en: "if they were merged with the filled cell above, run again with --merged")
        return Problem(
            "empty-cells", .error,
            Message(
                vi: "\(count) dòng để trống cột “\(column)”, đầu tiên là dòng này\(above?.vi ?? "")",
                en: "\(count) rows leave “\(column)” empty, this one first\(above?.en ?? "")"),
            help: Message(
                vi: "ghi đủ từng ô; \(merged.vi); dòng nào không phải là một mục thì bỏ qua bằng --skip-row",
                en: "fill them in; \(merged.en); leave out what is no entry with --skip-row"))
    }

    package static var rowTwice: Problem {
        Problem(
            "row-twice", .warning,
            Message(vi: "dòng này lặp lại một dòng khác trong bảng", en: "this row repeats another row"),
            help: Message(vi: "xóa một trong hai dòng", en: "delete one of them"))
    }

    package static var rowsContradict: Problem {
        Problem(
            "rows-contradict", .error,
            Message(
                vi: "dòng này nói về cùng một hồ sơ với một dòng khác nhưng ghi khác",
                en: "this row is about the same record as another row and says otherwise"),
            help: Message(vi: "chỉ giữ lại dòng đúng", en: "keep the one that is right"))
    }

    /// - Parameter column: the column of kinds, where there is one.
    package static func newOrganizationWithoutKind(_ name: String, column: String?, count: Int) -> Problem {
        let kinds = "chi bộ trực thuộc, chi bộ cơ sở, đảng bộ cơ sở, đảng bộ xã"
        let vi = count == 1 ? "“\(name)”" : "\(count) tổ chức (đầu tiên là “\(name)”)"
        let en = count == 1 ? "“\(name)”" : "\(count) organizations, “\(name)” first,"
        guard let column else {
            return Problem(
                "missing-field", .error,
                Message(
                    vi: "\(vi) chưa có trong hồ sơ, nên cần cột “Loại”",
                    en: "not recorded yet and so in need of a kind: \(en)"),
                help: Message(
                    vi: "thêm cột “Loại”, ví dụ: \(kinds)",
                    en: "add a column “kind”, such as cell, grassroots-cell, grassroots-committee, commune-committee"))
        }
        return Problem(
            "missing-field", .error,
            Message(
                vi: "\(vi) chưa có trong hồ sơ, mà ô “\(column)” để trống",
                en: "not recorded yet, with an empty “\(column)”: \(en)"),
            help: Message(
                vi: "ghi ô ấy, ví dụ: \(kinds); nếu ô được gộp với ô có chữ phía trên thì chạy lại với --merged",
                en: "write it, such as cell or grassroots-cell; if it was merged with the cell above, run with --merged"
            ))
    }

    package static func organizationOfEvent(_ name: String, field: String, place: String) -> Problem {
        Problem(
            "organization-of-event", .error,
            Message(
                vi: "“\(name)” được ghi trong một sự kiện (\(place)), nơi không có trường “\(field)”",
                en: "“\(name)” is recorded in an event (\(place)), which has no field “\(field)”"),
            help: Message(
                vi:
                    "chuyển hồ sơ của tổ chức ấy sang organizations/ (giữ nguyên mã; sự kiện chỉ còn dẫn mã), rồi nhập lại",
                en: "move its record to organizations/ with the same id, which the event then names, and import again"))
    }

    package static func eventToldOtherwise(place: String, field: String, old: String) -> Problem {
        Problem(
            "event-told-otherwise", .error,
            Message(
                vi: "sự kiện này đã ghi ở \(place) với “\(field)” là “\(old)”",
                en: "this event is recorded at \(place) with “\(old)” as its “\(field)”"),
            help: Message(
                vi: "đối chiếu với văn bản rồi sửa bảng, hoặc sửa hồ sơ ấy bằng tay",
                en: "compare both with the decision, and correct the spreadsheet, or that record by hand"))
    }

    package static func nameHasOtherID(_ name: String, ids: [String]) -> Problem {
        let list = ids.map { "“\($0)”" }.joined(separator: ", ")
        return Problem(
            "name-has-other-id", .error,
            Message(
                vi: "“\(name)” đã có trong hồ sơ với mã khác: \(list)",
                en: "“\(name)” is recorded with another id: \(list)"),
            help: Message(
                vi: "ghi đúng mã ấy; nếu là hai tổ chức khác nhau, ghi cấp trên của từng tổ chức",
                en: "write that id; if they are two organizations, write the parent of each"))
    }

    package static func severalRecords(_ places: [String]) -> Problem {
        let list = places.prefix(5).joined(separator: ", ")
        return Problem(
            "several-records", .error,
            Message(
                vi: "dòng này ứng với nhiều hồ sơ: \(list)", en: "this row is about several records: \(list)"),
            help: Message(
                vi: "ghi thêm cột trạng thái, hoặc sửa các hồ sơ ấy bằng tay",
                en: "add a column for the status, or change those records by hand"))
    }

    package static func statusNotSaid(known: String, place: String) -> Problem {
        Problem(
            "status-not-said", .error,
            Message(
                vi: "hồ sơ đang ghi “\(known)” (\(place)), còn bảng không ghi trạng thái",
                en: "the record says “\(known)” (\(place)), and the spreadsheet says no status"),
            help: Message(
                vi: "thêm cột “Trạng thái” và ghi rõ, ví dụ: công nhận",
                en: "add a column “status” that says it, such as recognized"))
    }

    package static func committeeNotDeclared(_ name: String) -> Problem {
        Problem(
            "committee-not-declared", .error,
            Message(
                vi: "“\(name)” chưa có trong hồ sơ; --declare chỉ ghi thêm chi bộ",
                en: "“\(name)” is not recorded; --declare adds cells only"),
            help: Message(
                vi: "nhập tổ chức này trước bằng bangvang import organizations, có cột Loại và Cấp trên",
                en: "import it first with bangvang import organizations, with its kind and parent"))
    }

    package static func sameNumberOtherYear(_ number: String, id: String, year: Int) -> Problem {
        Problem(
            "same-number-other-year", .error,
            Message(
                vi: "văn bản số \(number) đã có trong hồ sơ nhưng của năm \(year) (mã “\(id)”)",
                en: "a document \(number) is recorded, but of \(year) (id “\(id)”)"),
            help: Message(
                vi: "nếu là văn bản khác, thêm cột “Nhiệm kỳ” hoặc “Mã”; nếu là một, sửa ngày",
                en: "if it is another one, add a column for the term or the id; if it is the same, correct the date"))
    }

    package static func moreUnknownNames(_ count: Int) -> Problem {
        Problem(
            "unknown-reference", .error,
            Message(
                vi: "và \(count) tên nữa không có trong hồ sơ", en: "and \(count) more names that nobody has recorded"),
            help: Message(
                vi: "nhập danh sách tổ chức, văn bản trước; hoặc chạy lại với --declare",
                en: "import the organizations and documents first, or run again with --declare"))
    }
}

// The files

extension Problem {
    package static func fileWithoutColumn(_ path: String, _ column: String) -> Problem {
        Problem(
            "file-without-column", .error,
            Message(
                vi: "tệp \(path) không có cột “\(column)” để ghi giá trị mới",
                en: "the file \(path) has no column “\(column)” for the new value"),
            help: Message(
                vi:
                    "mở tệp ấy, thêm một cột tên “\(column)”, lưu bằng “CSV UTF-8”, rồi nhập lại; hoặc bỏ cột ấy khỏi bảng",
                en: "add a column of that name to it, save it as “CSV UTF-8”, and import again; or leave the column out"
            ))
    }

    package static func cannotEdit(_ path: String) -> Problem {
        Problem(
            "cannot-edit", .error,
            Message(
                vi: "không xác định được chỗ cần sửa trong \(path)",
                en: "the place of a change in \(path) cannot be told"),
            help: Message(
                vi: "sửa tệp ấy bằng tay, hoặc lưu lại nó bằng UTF-8 dựng sẵn (NFC) rồi nhập lại",
                en: "change it by hand, or save it as composed UTF-8 (NFC) and import again"))
    }

    package static var importDoesNotSettle: Problem {
        Problem(
            "import-does-not-settle", .error,
            Message(
                vi: "nhập xong rồi nhập lại vẫn còn thay đổi, nên không ghi gì",
                en: "importing it a second time would change something again, so that nothing is written"),
            help: Message(
                vi: "xem các dòng trùng tên hoặc trùng số hiệu trong bảng và trong hồ sơ; ghi rõ mã của chúng",
                en: "look for names or numbers that occur twice in the spreadsheet or the records, and write their ids")
        )
    }

    package static func unwritable(_ path: String) -> Problem {
        Problem(
            "cannot-write", .error,
            Message(vi: "tệp “\(path)” chỉ cho đọc", en: "the file “\(path)” is read-only"),
            help: Message(
                vi: "chưa ghi gì; cho phép ghi tệp này rồi chạy lại",
                en: "nothing was written; allow writing to it and run again"))
    }

    package static func changedMeanwhile(_ path: String) -> Problem {
        Problem(
            "changed-meanwhile", .error,
            Message(
                vi: "tệp “\(path)” vừa bị thay đổi bởi người khác",
                en: "the file “\(path)” has been changed by somebody else meanwhile"),
            help: Message(vi: "chưa ghi gì; chạy lại để so lại", en: "nothing was written; run again"))
    }

    package static func cannotWriteContent(_ path: String, code: Int32) -> Problem {
        Problem(
            "cannot-write", .error,
            Message(
                vi: "không ghi được “\(path)” (\(systemMessage(code).vi))",
                en: "“\(path)” cannot be written (\(systemMessage(code).en))"),
            help: Message(
                vi: "mọi tệp vẫn như trước; kiểm tra chỗ trống trên đĩa và quyền ghi, rồi chạy lại",
                en: "all files are as they were; check the free space and that you may write there, and run again"))
    }

    package static func notRolledBack(_ paths: [String]) -> Problem {
        let list = paths.joined(separator: ", ")
        return Problem(
            "not-rolled-back", .error,
            Message(
                vi: "không trả lại được như cũ: \(list)", en: "these could not be put back as they were: \(list)"),
            help: Message(
                vi: "bản cũ nằm cạnh tệp ấy, tên bắt đầu bằng “.bangvang-import-”; sửa lỗi đĩa rồi đổi tên nó lại",
                en: "the old file is beside it, named “.bangvang-import-…”; mend the disk and rename it"))
    }

    package static func contentInUse(_ path: String) -> Problem {
        Problem(
            "content-in-use", .error,
            Message(
                vi: "một lệnh nhập khác đang ghi vào “\(path)”", en: "another import is writing to “\(path)”"),
            help: Message(vi: "đợi lệnh ấy xong rồi chạy lại", en: "wait until it is done and run again"))
    }
}
