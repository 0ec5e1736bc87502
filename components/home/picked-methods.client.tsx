"use client";
import { useState } from "react";
import { MethodCombobox } from "@/components/compare/method-combobox.client";
import { METHOD_FIELD } from "@/components/compare/method-field-id";
import type { MethodChoice } from "@/lib/view/compare-choices";
import { METHOD_NAME } from "@/lib/view/fields/field-names";

const NONE: readonly string[] = [];

interface PickedMethodsProps {
  readonly methods: readonly MethodChoice[];
  /** The ids of the methods that are picked at first. */
  readonly picked?: readonly string[];
  readonly typed: string;
  readonly startsOpen: boolean;
}

/** The methods that were picked, each with a button that removes it, and the field for another. The form around it submits them. */
export function PickedMethods({ methods, picked = NONE, typed, startsOpen }: PickedMethodsProps) {
  const [chosen, setChosen] = useState(picked);
  const [text, setText] = useState(typed);
  const nameOf = (id: string) => methods.find((method) => method.id === id)?.name ?? id;
  const choose = (id: string) => {
    setText("");
    setChosen([...chosen, id]);
  };
  const remove = (id: string) => {
    setChosen(chosen.filter((one) => one !== id));
    document.getElementById(METHOD_FIELD)?.focus();
  };
  return (
    <>
      {chosen.map((id) => (
        <span key={id}>
          <input type="hidden" name={METHOD_NAME} value={id} />
          <button type="button" aria-label={`Remove ${nameOf(id)}`} onClick={() => remove(id)}>
            {nameOf(id)} ×
          </button>
        </span>
      ))}
      {text.trim() !== "" && <input type="hidden" name={METHOD_NAME} value={text} />}
      <MethodCombobox
        startsOpen={startsOpen}
        methods={methods}
        chosen={chosen}
        text={text}
        onText={setText}
        onChoose={choose}
      />
    </>
  );
}
