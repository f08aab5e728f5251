package no.partnerskap.api.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * A component of one of our records is needed unless its type says {@code @Nullable}; missing and null are the same. What stands
 * in a list or a map is never null.
 */
class RequiredComponents extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;
    private static final JsonSetter.Value NEEDED = JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL);
    private static final JsonSetter.Value OPTIONAL = JsonSetter.Value.construct(null, Nulls.FAIL);

    @Override
    public JsonSetter.@Nullable Value findSetterInfo(MapperConfig<?> config, Annotated member) {
        if (member instanceof AnnotatedParameter parameter) {
            var type = parameter.getOwner().getDeclaringClass();
            if (type.isRecord() && type.getPackageName().startsWith("no.partnerskap.")) {
                return optional(type, parameter.getIndex()) ? OPTIONAL : NEEDED;
            }
        }
        return super.findSetterInfo(config, member);
    }

    private static boolean optional(Class<?> type, int index) {
        var components = type.getRecordComponents();
        return index < components.length && components[index].getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }
}
