import Foundation
import TestSupport
import Testing

/// The built program on disks, among users and in systems that are not as one would have them.
@Suite struct DiskTests {
    private static let mayMount = geteuid() == 0 && (try? ProgramRun.bash("unshare --mount true").status) == 0

    /// Runs a script in a fresh folder that others may enter; `$B` is the program, `site` the site of `init`.
    private func run(_ script: String) throws -> ProgramRun {
        let folder = try TemporaryFolder()
        return try ProgramRun.bash(
            """
            exec 2>&1
            cd '\(folder.path)' && chmod 755 . && B='\(Bangvang.program.path)'
            build() { "$B" build --root site --clock 2026-03-01 --language en "$@"; echo "status $?"; }
            "$B" init site >/dev/null
            echo 'checks: {placeholder: off, placeholder-address: off}' >>site/Content/site.yml
            \(script)
            """)
    }

    @Test(.enabled(if: mayMount, "only root may mount"), arguments: ["", "mount -t tmpfs none /proc"])
    func aFolderMountedBelowPublicIsNotTouched(before: String) throws {
        let outcome = try run(
            """
            build --quiet
            mkdir -p data/deep site/Public/tin/uploads; echo precious | tee data/index.html >data/deep/file
            unshare --mount bash -c '
                mount --bind data site/Public/tin/uploads; '"\(before)"'
                "$0" build --root site --clock 2026-03-02 --language en; echo "status $?"
                cat site/Public/tin/uploads/index.html; grep -c . site/Public/index.html' "$B"
            cat data/index.html data/deep/file; ls -A site
            """)
        #expect(outcome.output.contains("error[output-holds-mount]"))
        #expect(outcome.output.contains("umount “"))
        #expect(outcome.output.contains("/site/Public/tin/uploads”"))
        #expect(outcome.output.contains("status 1"))
        #expect(outcome.output.ranges(of: "precious").count == 3)
        #expect(!outcome.output.contains(".bangvang-staging-"))
    }

    @Test(.enabled(if: mayMount, "only root may mount")) func aPublicThatIsAMountIsRefusedInWords() throws {
        let outcome = try run(
            """
            mkdir site/Public
            unshare --mount bash -c 'mount -t tmpfs none site/Public
                "$0" build --root site --language en; echo "status $?"
                "$0" build --root site --language en --output site/Public/site; echo "status $?"' "$B"
            """)
        #expect(outcome.output.contains("error[output-is-mount]"))
        #expect(outcome.output.contains("with --output, such as “"))
        #expect(outcome.output.contains("status 1"))
        #expect(outcome.output.contains("status 0"))
    }

    @Test(.enabled(if: mayMount, "only root may mount")) func whatIsMountedInALeftoverStays() throws {
        let outcome = try run(
            """
            mkdir -p data site/.bangvang-staging-1-x/up; echo precious >data/file; : >site/.bangvang-staging-1-x/.bangvang
            unshare --mount bash -c 'mount --bind data site/.bangvang-staging-1-x/up
                "$0" build --root site --language en; echo "status $?"' "$B"
            cat data/file
            build
            ls -A site
            """)
        #expect(outcome.output.contains("warning[leftover-stays]"))
        #expect(outcome.output.contains("unmount it"))
        #expect(outcome.output.contains("precious"))
        #expect(outcome.output.ranges(of: "status 0").count == 2)
        #expect(!outcome.output.split(separator: "\n").contains(".bangvang-staging-1-x"))
    }

    @Test(.enabled(if: mayMount, "only root may mount")) func commandsAreRunWithoutProc() throws {
        let outcome = try run(
            """
            unshare --mount bash -c 'mount -t tmpfs none /proc; B="$0"
                "$B" build --root site --language en; echo "build $?"; ls site
                "$B" check --root /nonexistent >/dev/null; echo "check $?"
                "$B" --nonsense >/dev/null; echo "nonsense $?"; "$B" --version; echo "version $?"' "$B"
            """)
        #expect(outcome.output.contains("Built "))
        for line in ["build 0", "check 1", "nonsense 2", "version 0", "Public"] {
            #expect(outcome.output.contains(line + "\n"), "\(line)")
        }
    }

    @Test func aRunOfNoCommandDoesNotSucceed() throws {
        let outcome = try run(
            """
            "$B" >out; echo "nothing $?"; cat out
            "$B" new >out; echo "new $?"; cat out
            "$B" import >out; echo "import $?"; cat out
            "$B" --help >out; echo "help $?"; "$B" help build >out; echo "help build $?"; "$B" build --help >out; echo "build help $?"
            """)
        for line in ["nothing 2", "new 2", "import 2", "help 0", "help build 0", "build help 0"] {
            #expect(outcome.output.contains(line + "\n"), "\(line)")
        }
        #expect(outcome.output.contains("OVERVIEW"))
    }

    @Test func aResultThatCannotBePrintedIsAFailureAndAClosedPipeIsNone() throws {
        let outcome = try run(
            """
            "$B" check --root site --format json >/dev/full; echo "check $?"
            "$B" build --root site >/dev/full; echo "build $?"; test -s site/Public/index.html && echo published
            { "$B" build --root site; echo "piped $?" >status; } | true; cat status
            """)
        for line in ["check 1", "build 1", "published", "piped 0"] {
            #expect(outcome.output.contains(line + "\n"), "\(line)")
        }
        #expect(outcome.output.ranges(of: "cannot be written to standard output (No space left").count == 2)
    }

    @Test func aFileLimitIsAnErrorAndLeavesNothing() throws {
        let outcome = try run(
            "build --quiet; (ulimit -f 2; build --quiet); ls -A site; test -s site/Public/index.html && echo there")
        #expect(outcome.output.contains("status 0\nerror[cannot-write]"))
        #expect(outcome.output.contains("status 1\n") && outcome.output.hasSuffix("Templates\nthere\n"))
        #expect(!outcome.output.contains(".bangvang-staging-"))
    }

    /// Each with an account, in the group of the folder.
    @Test(.enabled(if: geteuid() == 0, "only root may become somebody else"), arguments: ["022", "002"])
    func twoColleaguesWhoShareAFolderBuildInTurn(firstUmask: String) throws {
        let outcome = try run(
            """
            chgrp -R 2000 site; chmod -R g+rwX site; find site -type d -exec chmod g+s {} +
            as() {
                setpriv --reuid=$1 --regid=2000 --clear-groups bash -c "umask $2; shift 2; \\"\\$@\\"; echo status \\$?" bash "$@"
            }
            for user in 1001 1002 1001 1002; do
                as $user \(firstUmask) "$B" build --root site --clock 2026-03-01 --language en
                as $user \(firstUmask) "$B" urls --accept --root site --language en
            done
            ls -A site; stat -c '%a %g %n' site/.bangvang-lock site/Public site/Content/urls.txt
            """)
        #expect(outcome.output.ranges(of: "error[").isEmpty)
        #expect(outcome.output.ranges(of: "status 0").count == 8)
        #expect(outcome.output.contains("660 2000 site/.bangvang-lock"))
        if firstUmask == "002" {
            #expect(!outcome.output.contains("warning["))
            #expect(!outcome.output.contains(".bangvang-staging-"))
            #expect(outcome.output.contains("2775 2000 site/Public"))
            #expect(outcome.output.contains("664 2000 site/Content/urls.txt"))
        } else {
            #expect(outcome.output.contains("warning[leftover-stays]"))
            #expect(outcome.output.contains("let everybody work with umask 002"))
        }
    }

    @Test func whatIsWrittenIsAsOpenAsTheUmaskSays() throws {
        for (umask, folder, file) in [
            ("022", "755", "644"), ("002", "775", "644"), ("000", "775", "644"), ("027", "750", "640"),
        ] {
            let outcome = try run(
                "umask \(umask); build --quiet; stat -c '%a' site/Public/tin site/Public/index.html; stat -c '%a' site/Public"
            )
            #expect(outcome.output == "status 0\n\(folder)\n\(file)\n\(folder)\n", "umask \(umask)")
        }
    }

    @Test func aBuildDoesNotWaitForTheDiskWhereNobodyWants() throws {
        #expect(
            try run("build --no-sync --quiet; test -s site/Public/index.html && echo there").output
                == "status 0\nthere\n")
    }
}
