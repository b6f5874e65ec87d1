package dev.touchstone.search;

/// What kinds of things there are to find, with what they are worth among equals.
enum SearchKind {
    TOPIC(15), TASK(3), IMPORTED(0);

    private final float weight;

    SearchKind(float weight) {
        this.weight = weight;
    }

    float weight() {
        return weight;
    }

    static SearchKind of(Findable findable) {
        return switch (findable.place()) {
            case Findable.Place.Topic _ -> TOPIC;
            case Findable.Place.Task _ -> TASK;
            case Findable.Place.Imported _ -> IMPORTED;
        };
    }
}
