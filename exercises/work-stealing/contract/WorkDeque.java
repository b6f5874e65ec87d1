/// Jobs of one thread, which others may steal. One thread, the owner, pushes and pops; any other thread steals.
public interface WorkDeque {

    /// Only the owner: adds a job at the bottom. Returns false, and adds nothing, when there is no room.
    boolean push(int job);

    /// Only the owner: removes the newest job, at the bottom, and returns it; null when there is none.
    Integer pop();

    /// Any other thread: removes the oldest job, at the top, and returns it; null when there is none.
    Integer steal();
}
