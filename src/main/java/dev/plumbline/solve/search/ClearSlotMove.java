package dev.plumbline.solve.search;

/** Empties a slot: its sessions go to the other slots of their cluster, which is packed anew. */
final class ClearSlotMove implements BoardMove {

    private final MovePicks picks;
    private final RelatedSlots related;
    private final ClusterDealing dealing;

    /**
     * @param isBound by session, whether it has a place of its own in its cluster
     */
    ClearSlotMove(MovePicks picks, RelatedSlots related, boolean[] isBound) {
        this.picks = picks;
        this.related = related;
        this.dealing = new ClusterDealing(picks, related, isBound);
    }

    @Override
    public boolean make() {
        BoardPiece piece = picks.anyPlaced();
        return piece != null
                && related.mates(piece).length > 1
                && dealing.clear(related.mates(piece), picks.board().rowOf(piece));
    }
}
