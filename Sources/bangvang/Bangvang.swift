import Commands

@main
struct Bangvang {
    static func main() {
        BangvangCommand.runAsProgram()
    }
}
