package dev.plumbline.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Values that were asked for lately, as many as fit into a part of the memory. */
public final class RecentValues<K, V> {

    private final long mostBytes;
    private long bytes;

    private record Sized<V>(V value, long bytes) {}

    /** The one asked for last is the last. */
    private final Map<K, Sized<V>> values = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * @param mostBytes that they may take together, about
     */
    public RecentValues(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** The one of the key, if it is still there. */
    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(values.get(key)).map(Sized::value);
    }

    /**
     * Those asked for longest ago make room; one that is too large by itself is not kept.
     *
     * @param size in bytes, about
     */
    public synchronized void keep(K key, V value, long size) {
        forget(key);
        values.put(key, new Sized<>(value, size));
        bytes += size;
        var oldestFirst = values.values().iterator();
        while (bytes > mostBytes) {
            bytes -= oldestFirst.next().bytes();
            oldestFirst.remove();
        }
    }

    /** Makes room. */
    public synchronized void forget(K key) {
        var forgotten = values.remove(key);
        if (forgotten != null) {
            bytes -= forgotten.bytes();
        }
    }
}
