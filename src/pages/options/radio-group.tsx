import type { ComponentChildren, VNode } from 'preact';

type RadioGroupProps<Value extends string> = {
  name: string;
  title: string;
  value: Value;
  options: readonly (readonly [value: Value, label: string, text?: string])[];
  choose: (value: Value) => void;
  /** Short options stand beside one another. */
  inline?: boolean;
  children?: ComponentChildren;
};

/** One choice among a few, all of them to be seen. */
export function RadioGroup<Value extends string>({
  name,
  title,
  value,
  options,
  choose,
  inline = false,
  children,
}: RadioGroupProps<Value>): VNode {
  return (
    <section aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>{title}</h2>
      <div role="radiogroup" aria-labelledby={`${name}-heading`} class={inline ? 'group inline' : 'group'}>
        {options.map(([option, label, text]) => (
          <label key={option} class="choice">
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              aria-describedby={text ? `${name}-${option}` : undefined}
              onChange={() => choose(option)}
            />
            <span class="choice-label">{label}</span>
            {text && (
              <span class="soft choice-text" id={`${name}-${option}`}>
                {text}
              </span>
            )}
          </label>
        ))}
      </div>
      {children}
    </section>
  );
}
