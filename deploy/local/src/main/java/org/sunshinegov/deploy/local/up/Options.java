package org.sunshinegov.deploy.local.up;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.sunshinegov.deploy.local.clock.Times;
import org.sunshinegov.deploy.local.component.ComponentFailed;
import org.sunshinegov.deploy.local.component.Ports;

/** How {@code deploy/up} was called. */
record Options(int port, boolean fresh, boolean empty, Optional<LocalDateTime> now, boolean help) {
    private static final int DEFAULT_PORT = 8080;

    static final String HELP = """
            deploy/up [--port N] [--fresh] [--empty] [--now TIME]

            启动整个区的政务公开平台：数据库、消息总线、登录、四个服务和网关。Ctrl-C 停止，数据保留。
            Starts the whole district: database, bus, sign-in, four services, gateway. Ctrl-C stops it, data stay.

              --port N    网关端口，默认 8080 · port of the gateway
              --fresh     清空数据重新开始 · begin with empty data
              --empty     不装载示例数据 · without the sample district
              --now TIME  设定业务时间，例 2025-01-24T09:00 · begin at this business time
                          已有数据逐日前进到该时间 · kept data go there day by day
              --help      显示本说明 · this text

            deploy/clock set TIME | advance 5d | show   调整业务时间 · moves business time
            """;

    static Options parse(String... arguments) {
        var words = new ArrayDeque<>(List.of(arguments));
        var options = new Options(DEFAULT_PORT, false, false, Optional.empty(), false);
        while (!words.isEmpty()) {
            options = options.with(words.poll(), words);
        }
        return options;
    }

    private Options with(String word, ArrayDeque<String> rest) {
        return switch (word) {
            case "--port" -> new Options(Ports.parse(value(word, rest)), fresh, empty, now, help);
            case "--fresh" -> new Options(port, true, empty, now, help);
            case "--empty" -> new Options(port, fresh, true, now, help);
            case "--now" -> new Options(port, fresh, empty, Optional.of(Times.time(value(word, rest))), help);
            case "--help", "-h" -> new Options(port, fresh, empty, now, true);
            default -> throw wrong("未知选项 " + word, "Unknown option " + word);
        };
    }

    private static String value(String option, ArrayDeque<String> rest) {
        if (rest.isEmpty()) {
            throw wrong(option + " 需要一个值", option + " needs a value");
        }
        return rest.poll();
    }

    private static ComponentFailed wrong(String chinese, String english) {
        return new ComponentFailed(chinese + "。详见 deploy/up --help", english + ". See deploy/up --help");
    }
}
