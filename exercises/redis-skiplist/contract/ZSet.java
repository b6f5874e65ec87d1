import java.util.List;

/// A sorted set as in Redis: each member is there once and has a score. The order is by score, the smallest first, and
/// among equal scores by the members' own order ([Comparable#compareTo]).
///
/// The *rank* of a member is the number of members before it, so the first has rank 0.
///
/// `MyZSet` has the public constructor `MyZSet(long seed)`, which makes an empty set. The seed is the only source of
/// chance: it may decide how long calls take, and never what they answer. Members are never null, scores are finite and
/// never `-0.0`. One thread at a time calls a set.
public interface ZSet<M extends Comparable<M>> {

    /// Gives `member` this score. A member that is there already moves to its new place.
    ///
    /// @return whether the member is new
    boolean add(M member, double score);

    /// Removes `member`.
    ///
    /// @return whether it was there
    boolean remove(M member);

    /// The score of `member`; null when it is not there.
    Double score(M member);

    /// How many members come before `member`; -1 when it is not there.
    int rank(M member);

    /// The members with the ranks `start` to `stop`, both included, in order.
    ///
    /// A negative number counts from the end: -1 is the last member, -2 the one before it. What lies outside the set is
    /// left out, so a range may be shorter than asked for, or empty.
    List<M> range(int start, int stop);

    /// How many members there are.
    int size();
}
