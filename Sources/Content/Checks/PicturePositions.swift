import Diagnostics

/// No original says where it was taken without an editor knowing. Files of pictures are read only when pages are
/// planned, so it is found there.
enum PicturePositions: Check {
    static let rules: [Rule] = [.picturePosition]
}
