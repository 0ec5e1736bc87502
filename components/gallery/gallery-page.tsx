import styles from "./gallery.module.css";
import type { Specimen } from "./specimen";

/** All specimens, room after room. The switch in the footer changes the theme; the width is that of the window. */
export function GalleryPage({ rooms }: { readonly rooms: Readonly<Record<string, readonly Specimen[]>> }) {
  return (
    <div data-wide="">
      <h1>Gallery</h1>
      <p className="lead">
        Components in their states, from an invented collection. {Object.keys(rooms).map((room) => (
          <a key={room} href={`#${room}`}>
            {room}{" "}
          </a>
        ))}
      </p>
      {Object.entries(rooms).map(([room, all]) => (
        <section key={room} id={room}>
          <h2>{room}</h2>
          {all.map(({ of, state, node }, at) => (
            <article key={`${of} ${state}`} className={styles.specimen} id={`${room}-${at}`}>
              <p className={styles.label}>
                <code>{of}</code> {state}
              </p>
              {node}
            </article>
          ))}
        </section>
      ))}
    </div>
  );
}
