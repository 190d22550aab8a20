package dev.plumbline.rest.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are called. */
class HookTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:db8::1",
                "2001::1"
            })
    void notOfThisMachineOrPrivateNetworks(String address) throws UnknownHostException {
        assertThat(HookTarget.isPublic(InetAddress.getByName(address))).isFalse();
        String host = address.contains(":") ? "[" + address + "]" : address;
        var uri = URI.create("https://" + host + "/hook");
        assertThat(new HookTarget(false).refusal(uri)).isPresent();
        assertThat(new HookTarget(true).refusal(uri)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::1"})
    void othersAreCalled(String address) throws UnknownHostException {
        assertThat(HookTarget.isPublic(InetAddress.getByName(address))).isTrue();
    }

    /** Whatever a resolver makes of other ways to write an address, it is looked at after that. */
    @Test
    void namesAreLookedUpFirst() throws UnknownHostException {
        assertThat(new HookTarget(false).refusal(URI.create("http://localhost:8080/"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/",
                "file:///etc/passwd",
                "/path",
                "http://",
                "mailto:a@b.example",
                "https://user:password@example.org/",
                "https://example.org/#part",
                "https://example.org:99999/",
                "https://exa mple.org/",
                "http:example.org"
            })
    void whatIsNoAddressOfAServer(String url) {
        assertThat(HookTarget.parse(url)).isEmpty();
    }
}
