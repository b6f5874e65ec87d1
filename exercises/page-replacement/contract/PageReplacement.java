import java.util.List;

/// Counts the page faults of four replacement policies.
///
/// A memory has a number of frames, each of which holds one page; all are free at first. References are served in
/// order. A reference to a page that a frame holds is a *hit*. Any other is a *fault*: the page is loaded into a free
/// frame if there is one; else the policy chooses a page, the victim, whose frame the new page takes.
///
/// `MyPageReplacement` has a public constructor without parameters. Every call begins with free frames; no call depends
/// on another. Pages are any `int`, there may be no references, and there is at least one frame.
public interface PageReplacement {

    /// The faults when the victim is the page that was loaded earliest. Takes O(n) time for n references.
    int fifo(List<Integer> references, int frames);

    /// The faults when the victim is the page whose last reference lies furthest back. Takes O(n) time.
    int lru(List<Integer> references, int frames);

    /// The faults of the clock (second chance) policy. Takes O(n) time.
    ///
    /// Each frame has a bit. Loading a page sets its frame's bit, and so does a hit. Free frames are filled in order.
    /// The hand points to the first frame at first, and moves only when a victim is sought: while the bit of the frame
    /// under the hand is set, the bit is cleared and the hand goes on to the next frame, the first after the last.
    /// Where the bit is clear, the new page takes the frame, and the hand goes on to the next one.
    int clock(List<Integer> references, int frames);

    /// The faults when the victim is a page whose next reference lies furthest ahead, or that has none: the least that
    /// is possible. Takes O(n log n) time.
    int opt(List<Integer> references, int frames);
}
